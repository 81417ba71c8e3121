package org.entente.sources.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/// One way to spoil a file, drawn at random.
enum Mutation {
  BIT {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      byte[] bytes = file.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      return bytes;
    }
  },
  BYTE {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      byte[] bytes = file.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      return bytes;
    }
  },
  CUT {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  BLOCK_LOST {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + 1 + random.nextInt(30));
      return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }
  },
  BLOCK_TWICE {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      int from = random.nextInt(file.length);
      int to = Math.min(file.length, from + 1 + random.nextInt(60));
      return joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
    }
  },
  ODD_CELL {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return cell(file, random, false);
    }
  },
  QUOTED_CELL {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return cell(file, random, true);
    }
  },
  SEPARATOR {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      char[] others = {';', '\t', '|', ' '};
      return text(file)
          .replace(',', others[random.nextInt(others.length)])
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  DECIMAL_COMMAS {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      String other = random.nextBoolean() ? ";" : "\t";
      return bytes(text(file).replace(",", other).replace('.', ','));
    }
  },
  LINES_BEFORE {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      String[] before = {
        "# a comment\n", "A title, with a comma\n\n", "\ufeff", "\n\n", "%\n", "\"\n"
      };
      return joined(before[random.nextInt(before.length)].getBytes(StandardCharsets.UTF_8), file);
    }
  },
  ENCODING {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      Charset[] others = {
        StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
      };
      return text(file).getBytes(others[random.nextInt(others.length)]);
    }
  },
  LINE_ENDS {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      String[] others = {"\r\n", "\r", "\n\n", "\u0085", "\u2028", "\n\r"};
      return bytes(text(file).replace("\n", others[random.nextInt(others.length)]));
    }
  },
  QUOTING {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return switch (random.nextInt(4)) {
        case 0 ->
            bytes('"' + text(file).strip().replace(",", "\",\"").replace("\n", "\"\n\"") + "\"\n");
        case 1 -> bytes(text(file).replace(",", "\",\""));
        case 2 -> inserted(file, random, "\"");
        default -> inserted(file, random, "\",\"");
      };
    }
  },
  LATIN_1 {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return text(inserted(file, random, "\u00e9")).getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  COLUMN_TWICE {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return column(file, random, List::add);
    }
  },
  COLUMN_LOST {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return column(file, random, (cells, cell) -> cells.remove(cell));
    }
  },
  NAME_LOST {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      String[] lines = text(file).split("\n", 2);
      String[] names = lines[0].split(",", -1);
      String[] others = {"", " ", "x", "year", "Unnamed: 0", "value", "19911", "#"};
      names[random.nextInt(names.length)] = others[random.nextInt(others.length)];
      lines[0] = String.join(",", names);
      return bytes(String.join("\n", lines));
    }
  },
  LINES_TWICE {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
      int from = random.nextInt(lines.size());
      lines.addAll(
          random.nextInt(lines.size() + 1),
          List.copyOf(lines.subList(from, from + 1 + random.nextInt(lines.size() - from))));
      return bytes(String.join("\n", lines));
    }
  },
  LINES_MOVED {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
      Collections.rotate(lines, 1 + random.nextInt(lines.size()));
      return bytes(String.join("\n", lines));
    }
  },
  MANY_CELLS {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      return inserted(file, random, ",".repeat(1 << random.nextInt(16)));
    }
  },
  PACKED_IN_PARTS {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      int at = random.nextInt(file.length);
      byte[] second = packed(Arrays.copyOfRange(file, at, file.length));
      byte[] odd =
          switch (random.nextInt(4)) {
            case 0 -> second;
            case 1 -> Arrays.copyOf(second, random.nextInt(second.length));
            case 2 -> BIT.of(second, random);
            default -> bytes("trailing");
          };
      return joined(packed(Arrays.copyOf(file, at)), odd);
    }
  },
  PACKED {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      byte[] whole = packed(file);
      return random.nextBoolean() ? whole : BIT.of(whole, random);
    }
  };

  private static final List<String> ODD =
      List.of(
          "0x1p3",
          "12d",
          "12f",
          "NaN",
          "Infinity",
          "-Infinity",
          "1e308",
          "1e999",
          "4294967298",
          "9223372036854775808",
          "1_000",
          "1,5",
          "1.234",
          "1,234",
          "0,500",
          "1.234,5",
          "1,234.5",
          "1.234.567",
          "1 234",
          "0'500",
          "2,018",
          "1,234,5",
          "\u22125",
          ":",
          "\uff11\uff12",
          "\u0661\u0662",
          "abc",
          "null",
          "TRUE",
          "-9",
          "",
          " ",
          "\t",
          "\u001b[31m",
          "\u202e",
          "a\nb",
          "\"",
          "\"\"",
          "=1+1",
          "NA",
          ".",
          "+5",
          "-0",
          "00005",
          "5.",
          ".5",
          "1e-400",
          "2020-13-45",
          "1-1-1",
          "x".repeat(5000));

  abstract byte[] of(byte[] file, SplittableRandom random);

  /// A spoilt file, and how it was spoilt.
  static final class Spoilt {
    private final byte[] file;
    private final List<String> how;

    Spoilt(byte[] file, List<String> how) {
      this.file = file;
      this.how = how;
    }

    byte[] file() {
      return file;
    }

    List<String> how() {
      return how;
    }
  }

  static Spoilt draw(byte[] file, SplittableRandom random) {
    Mutation[] all = values();
    byte[] spoilt = file;
    List<String> how = new ArrayList<>();
    int times = 1 + random.nextInt(2);
    for (int t = 0; t < times && spoilt.length > 1; t++) {
      Mutation one = all[random.nextInt(all.length)];
      spoilt = one.of(spoilt, random);
      how.add(one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    return new Spoilt(spoilt, how);
  }

  /* What is done to the cells of a line with one of them. */
  private interface Change {
    void to(List<String> cells, String cell);
  }

  private static byte[] column(byte[] file, SplittableRandom random, Change change) {
    String[] lines = text(file).split("\n", -1);
    int place = random.nextInt(lines[0].split(",", -1).length);
    for (int l = 0; l < lines.length; l++) {
      List<String> cells = new ArrayList<>(List.of(lines[l].split(",", -1)));
      if (place < cells.size() && cells.size() > 1) {
        change.to(cells, cells.get(place));
        lines[l] = String.join(",", cells);
      }
    }
    return bytes(String.join("\n", lines));
  }

  private static byte[] inserted(byte[] file, SplittableRandom random, String text) {
    int at = random.nextInt(file.length);
    return joined(
        joined(Arrays.copyOf(file, at), bytes(text)), Arrays.copyOfRange(file, at, file.length));
  }

  private static byte[] packed(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cell(byte[] file, SplittableRandom random, boolean quoted) {
    String[] lines = text(file).split("\n", -1);
    int l = random.nextInt(lines.length);
    String[] cells = lines[l].split(",", -1);
    String odd = ODD.get(random.nextInt(ODD.size()));
    cells[random.nextInt(cells.length)] = quoted ? '"' + odd.replace("\"", "\"\"") + '"' : odd;
    lines[l] = String.join(",", cells);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
