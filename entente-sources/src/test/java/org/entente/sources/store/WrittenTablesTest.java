package org.entente.sources.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.entente.evidence.StateYears;
import org.entente.run.UserProblem;
import org.entente.sources.Sample;
import org.entente.sources.trade.Trade;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One table of a known dataset as spreadsheets, agencies and scholars write it: each gives the
/// same figures, 1,234.5 and 20.
@Tag("slow")
class WrittenTablesTest {
  @TempDir private Path directory;

  private StateYears read(String text) {
    Sample sample = new Sample(directory);
    try (EvidenceStore store = sample.store()) {
      sample.load(store, "trade.csv", text);
      return store.evidence().states(Trade.totals(), "imports", "exports");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFccode;year;imports;exports\n2;1990;1234,5;20\n",
        "ccode;year;imports;exports\n2;1990;1.234,5;20,0\n",
        "ccode;year;imports;exports\n2;1990;1234.5;20.0\n",
        "ccode,year,imports,exports\n2,1990,\"1,234.5\",20\n",
        "ccode,year,imports,exports\n2,1990,\"1234,5\",20\n",
        "ccode\tyear\timports\texports\n2\t1990\t1 234.5\t20\n",
        "ccode;year;imports;exports\r\n\"2\";\"1990\";\"1\u00a0234,5\";\"20\"\r\n",
        "ccode,year,imports,exports\n2,1990,1'234.5,20\n",
        "Trade of states\nSource: a yearbook\n\nccode,year,imports,exports\n2,1990,1234.5,20\n",
        "# retrieved today\nccode,year,imports,exports\n2,1990,1234.5,20\n",
        "CCode , Year, Imports ,Exports\n 2 , 1990 , 1234.5 , 20 \n",
        "\"ccode\",\"year\",\"imports\",\"exports\"\r\n\"2\",\"1990\",\"1234.5\",\"20\"\r\n\r\n",
        "exports,imports,remark,year,ccode\n20,1234.5,\"a; b\",1990,2\n",
      })
  void sameTable_however_written(String text) {
    StateYears rows = read(text);

    assertThat(rows.size()).isOne();
    assertThat(rows.state(0)).isEqualTo(2);
    assertThat(rows.year(0)).isEqualTo(1990);
    assertThat(rows.value(0, 0)).isEqualTo(1234.5);
    assertThat(rows.value(1, 0)).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "NA", ".", "..", "...", "\u2026", "-", "\u2013", ":", "n/a", "#N/A", "xxx", "-9"
      })
  void markOfMissing_isNoNumber(String mark) {
    StateYears rows = read("ccode,year,imports,exports\n2,1990," + mark + ",20\n");

    assertThat(rows.value(0, 0)).isNaN();
    assertThat(rows.value(1, 0)).isEqualTo(20);
  }

  /* By hand: what a file's other numbers say of a cell that could be 1234 or 1.234. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ccode;year;imports;exports/2;1990;1,234;0,5 | 1.234",
        "ccode;year;imports;exports/2;1990;1.234;1.234,5 | 1234",
        "ccode;year;imports;exports/2;1990;1,234;0.5 | 1234",
        "ccode;year;imports;exports/2;1990;1.234;20 | 1.234",
        "ccode,year,imports,exports/2,1990,\"1,234\",20 | 1234",
        "ccode,year,imports,exports/2,1990,\"1,234\",\"0,5\" | 1.234",
      })
  void numberThatMayBeTwo_isReadAsTheFileSays(String text, double expected) {
    assertThat(read(text.replace('/', '\n') + "\n").value(0, 0)).isEqualTo(expected);
  }

  /* Cells that the rest of their file contradicts, or that may be two numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ccode;year;imports;exports\n2;1990;0.500;0,5\n2;1991;7;1,5\n",
        "ccode;year;imports;exports\n2;1990;1.234;0,5\n",
        "ccode;year;imports;exports\n2;1990;1,234;20\n",
        "ccode,year,imports,exports\n2,1990,\"1,5\",0.500\n2,1991,0.5,0.5\n",
        "ccode,year,imports,exports\n2,1990,\"0,500,000\",20\n",
        "ccode,year,imports,exports\n2,1990,0 500,20\n",
        "ccode,year,imports,exports\n2,1990,0'500,20\n",
        "ccode,year,imports,exports\n2,\"1,990\",1,20\n",
        "ccode,year,imports,exports\n2,1990,\"1,234,5\",20\n",
      })
  void numberInAnotherNotation_isRefused(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("1 of ")
        .hasMessageContaining("trade.csv");
  }
}
