package org.entente.app.option;

import java.time.LocalDate;
import org.entente.answer.question.SpokenDate;
import picocli.CommandLine.ITypeConverter;

/// A date on the command line, as [SpokenDate] reads it.
public final class AsOf implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    return SpokenDate.of(text, Today.date());
  }
}
