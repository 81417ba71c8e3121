package org.entente.part;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.panel.Column;
import org.entente.panel.YearSlice;

/// A definition that stands over another: what it means, and its values without draws, are the
/// other's; what its estimates and figures are, is its own.
public abstract class DefinitionOver implements PartDefinition {
  /// The definition beneath.
  protected final PartDefinition definition;

  /// Over a definition.
  protected DefinitionOver(PartDefinition definition) {
    this.definition = definition;
  }

  @Override
  public final Meaning meaning() {
    return definition.meaning();
  }

  @Override
  public final List<Column> columns() {
    return definition.columns();
  }

  @Override
  public final OptionalDouble value(Group group) {
    return definition.value(group);
  }

  @Override
  public final double border(Group group) {
    return definition.border(group);
  }

  @Override
  public final double carried(double value, Group from, Group to) {
    return definition.carried(value, from, to);
  }

  @Override
  public final double ofDyad(YearSlice slice, int i, int j) {
    return definition.ofDyad(slice, i, j);
  }

  @Override
  public final GroupValue over(YearSlice slice) {
    return definition.over(slice);
  }
}
