package org.entente.sources.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  PACKED {
    @Override
    byte[] of(byte[] file, SplittableRandom random) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (OutputStream packed = new GZIPOutputStream(out)) {
        packed.write(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      byte[] whole = out.toByteArray();
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

  static byte[] draw(byte[] file, SplittableRandom random) {
    Mutation[] all = values();
    byte[] spoilt = file;
    int times = 1 + random.nextInt(2);
    for (int t = 0; t < times && spoilt.length > 1; t++) {
      spoilt = all[random.nextInt(all.length)].of(spoilt, random);
    }
    return spoilt;
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
