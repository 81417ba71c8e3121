package org.entente.sources.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files read whole or not at all, and what their first bytes show; sums from FIPS 180-4, first
/// bytes from the formats' own descriptions.
class WholeFilesTest {
  @TempDir Path folder;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /* The examples of FIPS 180-4: "abc", and nothing. */
  @Test
  void sums_areThoseOfTheStandard() {
    assertThat(SummedFolder.sha256(ascii("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(SummedFolder.sha256(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void aFileThatChangedByABit_isNotRead() throws IOException {
    Path file = folder.resolve("a b.bin");
    Files.write(file, ascii("abc"));
    Files.writeString(folder.resolve("SUMS"), SummedFolder.sha256(ascii("abc")) + "  a b.bin\n");
    SummedFolder summed = new SummedFolder(folder, "SUMS");
    assertThat(summed.read("a b.bin")).isEqualTo(ascii("abc"));
    Files.write(file, ascii("abb"));
    assertThatThrownBy(() -> summed.read("a b.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a b.bin is not as it was built");
    Files.write(folder.resolve("other"), ascii("abc"));
    assertThatThrownBy(() -> summed.read("other"))
        .as("not in the list")
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> summed.read("missing")).isInstanceOf(IOException.class);
    // Without a list the folder is read as it is.
    assertThat(new SummedFolder(folder, "NO-SUMS").read("other")).isEqualTo(ascii("abc"));
  }

  private static byte[] packed(byte[]... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] member : members) {
      try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
        out.write(member);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(one);
    bytes.writeBytes(other);
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new WholeGzip(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  @Test
  void aPackedFile_isWhole_withItsMembersAndPadding() throws IOException {
    byte[] packed = packed(ascii("abc"), ascii("def"));
    assertThat(unpacked(packed)).isEqualTo(ascii("abcdef"));
    assertThat(unpacked(joined(packed, new byte[1000]))).isEqualTo(ascii("abcdef"));
    assertThatThrownBy(() -> unpacked(joined(packed, ascii("x")))).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> unpacked(joined(packed, joined(new byte[200_000], ascii("x")))))
        .isInstanceOf(ZipException.class);
    for (int cut = 1; cut < packed.length; cut++) {
      byte[] part = java.util.Arrays.copyOf(packed, packed.length - cut);
      boolean oneMember = part.length == packed(ascii("abc")).length;
      if (!oneMember) {
        assertThatThrownBy(() -> unpacked(part)).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void aStreamThatGivesTooMuch_fails() throws IOException {
    byte[] data = new byte[3 << 20];
    assertThat(ByteCount.limited(new ByteArrayInputStream(data), () -> 3L << 20).readAllBytes())
        .hasSize(data.length);
    InputStream tooMuch = ByteCount.limited(new ByteArrayInputStream(data), () -> (3L << 20) - 1);
    assertThatThrownBy(tooMuch::readAllBytes)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("far more than its size, 2 MiB");
    InputStream byOne = ByteCount.limited(new ByteArrayInputStream(new byte[3]), () -> 2);
    assertThat(byOne.read()).isZero();
    assertThat(byOne.read()).isZero();
    assertThatThrownBy(byOne::read).isInstanceOf(IOException.class);
    ByteCount count = new ByteCount();
    count.counting(new ByteArrayInputStream(new byte[5])).readAllBytes();
    assertThat(count.bytes()).isEqualTo(5);
  }

  @Test
  void aText_isUtf8() throws IOException {
    Path file = folder.resolve("text");
    Files.writeString(file, "Côte d'Ivoire 🇨🇮");
    assertThat(ModestText.read(file)).isEqualTo("Côte d'Ivoire 🇨🇮");
    Files.write(file, ascii("C\u00f4te"));
    assertThatThrownBy(() -> ModestText.read(file)).isInstanceOf(CharacterCodingException.class);
    assertThatThrownBy(() -> ModestText.read(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  private Path zip(String... names) throws IOException {
    Path archive = folder.resolve("archive.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(ascii("of " + name));
        out.closeEntry();
      }
    }
    return archive;
  }

  /* Names of an archive choose no folder: what would go elsewhere lies beside the archive. */
  @Test
  void anArchive_isUnpackedBesideItself() throws IOException {
    Path archive = zip("readme.txt", "../../inside/data.csv", "data.csv.bak");
    Path unpacked = ZipEntryFile.unpack(archive, "data\\.csv");
    assertThat(unpacked).isEqualTo(folder.resolve("data.csv"));
    assertThat(Files.readString(unpacked)).isEqualTo("of ../../inside/data.csv");
    assertThatThrownBy(() -> ZipEntryFile.unpack(archive, "other.*"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("readme.txt, data.csv, data.csv.bak");
    Files.write(archive, ascii("no archive"));
    assertThatThrownBy(() -> ZipEntryFile.unpack(archive, ".*"))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("cannot be unpacked");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("archive.zip", "data.csv");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%PDF-1.7; a PDF",
        "PAR1; a Parquet file",
        "<!DOCTYPE html>; a web page",
        "  <HTML>; a web page",
        "{\"a\": 1}; JSON",
        "[{\"a\": 1}]; JSON",
        "Rar!; a packed file",
        "SQLite format 3; a database",
        "version https://git-lfs.github.com; a pointer to a file in Git LFS",
        "GIF89a; a picture",
        "$FL2; an SPSS file (.sav)"
      })
  void otherFormats_areKnownByTheirFirstBytes(String start, String name) {
    assertThat(KnownFormat.find(ascii(start)).map(KnownFormat::name)).contains(name);
  }

  @Test
  void archivesAndSpreadsheets_areToldApart() throws IOException {
    byte[] archive = Files.readAllBytes(zip("data.csv"));
    assertThat(KnownFormat.isZip(archive)).isTrue();
    byte[] sheet = Files.readAllBytes(zip("[Content_Types].xml", "xl/workbook.xml"));
    assertThat(KnownFormat.isZip(sheet)).isFalse();
    assertThat(KnownFormat.find(sheet).orElseThrow().name()).startsWith("a spreadsheet");
    assertThat(KnownFormat.find(new byte[] {114, 2, 1, 0, 5}).map(KnownFormat::name))
        .contains("a Stata file (.dta)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "ccode,year\n2,1990\n",
        "\"a\",\"b\"\n",
        "[a],b\n",
        "# comment\n",
        "{a},b",
        "<5,6\n",
        "PK,a\n",
        "AR,1\n"
      })
  void textThatMayBeATable_isNoOtherFormat(String start) {
    assertThat(KnownFormat.find(ascii(start))).isEqualTo(Optional.empty());
  }
}
