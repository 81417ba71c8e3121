package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes of pages in the encodings of the web. Expected is what was encoded; what a page that lies
/// means is what browsers show.
class PageEncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String WORDS = "“Erdoğan’s visit” – Łódź, São Tomé, Ångström";

  private static String head(String charset) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body><p>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Правительство открыло границу",
        "koi8-r | Правительство открыло границу",
        "iso-8859-2 | Łódź, Český Těšín",
        "iso-8859-7 | Η κυβέρνηση",
        "windows-1254 | Türkiye’de Erdoğan",
        "gbk | 政府周一宣布开放边境",
        "shift_jis | 政府は国境を開く",
        "euc-kr | 정부는 국경을 연다",
        "iso-8859-1 | São Tomé",
        "windows-1252 | “São Tomé” – today",
        "utf-8 | “São Tomé” – Łódź",
      })
  void aDeclaredEncoding_isHeeded(String charset, String words) {
    String page = head(charset) + words;
    assertThat(PageEncoding.decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<META CHARSET = windows-1251>",
        "<?xml version='1.0' encoding='windows-1251'?>",
        "<meta charset='windows-1251'/>",
      })
  void aDeclarationHasManyForms(String declaration) {
    String page = declaration + "<p>граница";
    assertThat(PageEncoding.decode(page.getBytes(Charset.forName("windows-1251")))).isEqualTo(page);
  }

  /* Editors of Windows write Latin 1 and mean their own curled marks; browsers read it so. */
  @Test
  void latinOne_isThatOfWindows() {
    String page = head("iso-8859-1") + "“so” – it’s €5";
    assertThat(PageEncoding.decode(page.getBytes(WINDOWS))).isEqualTo(page);
  }

  @Test
  void marksOfByteOrder_goBeforeDeclarations() {
    String page = "\uFEFF" + head("windows-1252") + WORDS;
    assertThat(PageEncoding.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    assertThat(PageEncoding.decode(page.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(page);
    assertThat(PageEncoding.decode(page.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "no-such-charset", "", "x y", "utf-8", "***"})
  void utf8ThatIsWhole_isUtf8WhateverIsDeclared(String charset) {
    String page = head(charset) + WORDS;
    assertThat(PageEncoding.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-charset", "", "utf-8"})
  void oldBytesWithoutATrueDeclaration_areWindows(String charset) {
    String page = head(charset) + "São Tomé – “so”";
    assertThat(PageEncoding.decode(page.getBytes(WINDOWS))).isEqualTo(page);
  }

  /* A teaser cut in the middle of a letter leaves one broken byte in a page of UTF-8: browsers show the rest as
  it was written. */
  @Test
  void oneBrokenByte_doesNotSpoilAPageOfUtf8() {
    byte[] whole = (head("utf-8") + WORDS + " end").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(whole);
    broken.write(0xE2);
    broken.write(0x80);
    broken.writeBytes(("… " + WORDS).getBytes(StandardCharsets.UTF_8));
    assertThat(PageEncoding.decode(broken.toByteArray()))
        .startsWith(head("utf-8") + WORDS + " end")
        .endsWith(WORDS);
  }

  @Test
  void aPageThatIsCutWithinALetter_isUtf8() {
    byte[] whole = (head("utf-8") + WORDS + "€").getBytes(StandardCharsets.UTF_8);
    assertThat(PageEncoding.decode(Arrays.copyOf(whole, whole.length - 1)))
        .startsWith(head("utf-8") + WORDS);
  }

  /* What is declared in the characters of UTF-16 cannot be read unless it is not UTF-16. */
  @Test
  void aDeclaredUtf16_thatCouldBeRead_isNone() {
    String page = head("utf-16") + "São Tomé – “so”";
    assertThat(PageEncoding.decode(page.getBytes(WINDOWS))).isEqualTo(page);
  }

  @Test
  void noBytes_areNoCharacters() {
    assertThat(PageEncoding.decode(new byte[0])).isEmpty();
    assertThat(PageEncoding.decode(new byte[] {(byte) 0xFF})).isEqualTo("ÿ");
  }
}
