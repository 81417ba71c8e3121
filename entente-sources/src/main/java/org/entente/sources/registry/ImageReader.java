package org.entente.sources.registry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.world.Spell;

/// Reads what [ImageWriter] wrote.
public final class ImageReader {
  private final ByteBuffer in;
  private final List<String> texts = new ArrayList<>();

  /// Reads one item.
  public interface Item<T> {
    /// The item that comes next.
    T read();
  }

  /// Reads the bytes that [ImageWriter#finish] wrote.
  public ImageReader(byte[] image) {
    in = ByteBuffer.wrap(image);
    int size = in.getInt();
    for (int i = 0; i < size; i++) {
      int length = in.getInt();
      texts.add(new String(image, in.position(), length, StandardCharsets.UTF_8));
      in.position(in.position() + length);
    }
  }

  /// The next number.
  public int number() {
    return in.getInt();
  }

  /// The next real number.
  public double real() {
    return Double.longBitsToDouble(in.getLong());
  }

  /// The next text.
  public String text() {
    return texts.get(number());
  }

  /// A day.
  public LocalDate day() {
    return LocalDate.ofEpochDay(number());
  }

  /// The next spell.
  public Spell spell() {
    LocalDate from = day();
    int last = number();
    return new Spell(
        from,
        last == Integer.MAX_VALUE ? Spell.OPEN : LocalDate.ofEpochDay(last),
        constant(Spell.Precision.class),
        constant(Spell.Precision.class));
  }

  /// A constant of an enum, written by [ImageWriter#constant].
  public <E extends Enum<E>> E constant(Class<E> type) {
    return List.copyOf(EnumSet.allOf(type)).get(number());
  }

  /// The next list.
  public <T> List<T> list(Item<T> item) {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  /// The next mapping of texts.
  public SortedMap<String, String> textMap() {
    SortedMap<String, String> map = new TreeMap<>();
    int size = number();
    for (int i = 0; i < size; i++) {
      map.put(text(), text());
    }
    return map;
  }

  /// The next mapping of numbers.
  public SortedMap<Integer, Integer> numberMap() {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    int size = number();
    for (int i = 0; i < size; i++) {
      map.put(number(), number());
    }
    return map;
  }
}
