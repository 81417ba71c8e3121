package org.entente.sources.world;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.world.Spell;

/// Reads what [ImageWriter] wrote.
final class ImageReader {
  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();

  /// Reads one item.
  interface Item<T> {
    T read() throws IOException;
  }

  ImageReader(DataInputStream in) throws IOException {
    this.in = in;
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
  }

  int number() throws IOException {
    return in.readInt();
  }

  double real() throws IOException {
    return Double.longBitsToDouble(in.readLong());
  }

  String text() throws IOException {
    return texts.get(number());
  }

  Spell spell() throws IOException {
    LocalDate from = LocalDate.ofEpochDay(number());
    int last = number();
    int precisions = number();
    Spell.Precision[] values = Spell.Precision.values();
    return new Spell(
        from,
        last == Integer.MAX_VALUE ? Spell.OPEN : LocalDate.ofEpochDay(last),
        values[precisions / values.length],
        values[precisions % values.length]);
  }

  <T> List<T> list(Item<T> item) throws IOException {
    int size = number();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  SortedMap<String, String> textMap() throws IOException {
    SortedMap<String, String> map = new TreeMap<>();
    int size = number();
    for (int i = 0; i < size; i++) {
      map.put(text(), text());
    }
    return map;
  }

  SortedMap<Integer, Integer> numberMap() throws IOException {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    int size = number();
    for (int i = 0; i < size; i++) {
      map.put(number(), number());
    }
    return map;
  }
}
