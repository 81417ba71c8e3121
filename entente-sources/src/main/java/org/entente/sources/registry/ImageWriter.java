package org.entente.sources.registry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.entente.world.Spell;

/// Writes numbers and texts, every text once, in the order in which [ImageReader] reads them.
public final class ImageWriter {
  private final Map<String, Integer> textNumbers = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream body = new DataOutputStream(bytes);

  /// Writes the texts and then all that was given.
  public void finish(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(textNumbers.size());
    for (String text : textNumbers.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      data.writeInt(utf8.length);
      data.write(utf8);
    }
    bytes.writeTo(data);
    data.flush();
  }

  /// A number.
  public void number(int number) {
    try {
      body.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A real number.
  public void real(double real) {
    long bits = Double.doubleToLongBits(real);
    number((int) (bits >>> 32));
    number((int) bits);
  }

  /// A text.
  public void text(String text) {
    Integer known = textNumbers.get(text);
    int number = known == null ? textNumbers.size() : known;
    textNumbers.put(text, number);
    number(number);
  }

  /// Texts, one after the other.
  public void texts(String... texts) {
    for (String text : texts) {
      text(text);
    }
  }

  /// A day: the days since 1970.
  public void day(LocalDate day) {
    number((int) day.toEpochDay());
  }

  /// A spell: the days since 1970 of its ends and its precisions; an open end is the largest int.
  public void spell(Spell spell) {
    day(spell.from());
    number(spell.isOpen() ? Integer.MAX_VALUE : (int) spell.to().toEpochDay());
    constant(spell.begins());
    constant(spell.ends());
  }

  /// A constant of an enum by its place: image and program are built together, so that it holds.
  @SuppressWarnings("EnumOrdinal")
  public void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  /// A list: its length, then its items.
  public <T> void list(List<T> items, Consumer<? super T> item) {
    number(items.size());
    items.forEach(item);
  }

  /// A mapping of texts.
  public void textMap(SortedMap<String, String> map) {
    number(map.size());
    map.forEach(this::texts);
  }

  /// A mapping of numbers.
  public void numberMap(SortedMap<Integer, Integer> map) {
    number(map.size());
    map.forEach((key, value) -> {
      number(key);
      number(value);
    });
  }
}
