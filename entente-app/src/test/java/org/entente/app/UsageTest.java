package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.option.AsOf;
import org.entente.app.option.Today;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// What a command line that cannot be understood is answered with, and the ways to write a date.
class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          assess SCO --asof 2015          | there is no option --asof                | Did you mean --as-of?
          assess SCO --as-off=2015        | there is no option --as-off              | Did you mean --as-of?
          assess SCO --as-of              | a value of --as-of is missing            | 10 July 2015
          assess SCO NATO                 | there is one word too many (NATO)        | quotation marks
          assess SCO --as-of 2015-02-30   | February 2015 has 28 days                | today
          assess SCO --seed x             | --seed (x) is not a whole number         | digits
          assess SCO --seed 1 --seed 2    | --seed is given twice                    | once
          rank --weights x                | --weights (x) is not of the form         | interests=2
          rank --weights trust=x          | --weights (x) is not a number            | 0.5
          rank --matched regio            | --matched (regio) is none of size,       | Did you mean region?
          list cities                     | WHAT (cities) is none of coalitions,     | --help
          asess SCO                       | there is no command "asess"              | Did you mean assess?
          data                            | which command?                           | import, fetch, list, check
          data imprt x                    | there is no command "imprt"              | Did you mean import?
          balance --camps                 | a value of --camps is missing            | free
          """)
  void mistakeOfUsage_isAnsweredInThreeLines(String arguments, String reason, String hint) {
    Entente.Answer outcome = Entente.entente(arguments.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("entente: ").contains(reason).contains(hint);
    assertThat(outcome.err().lines()).hasSizeLessThanOrEqualTo(3);
    assertThat(outcome.err().lines().toList().getLast())
        .matches(" {2}See: entente( data| [a-z-]+)? --help\\.");
  }

  /// The terminal wraps a description; a line that the code breaks would be wrapped twice.
  @Test
  void noParagraphOfAHelp_isBrokenInTheCode() {
    List<CommandLine> commands = new ArrayList<>(List.of(Main.commandLine()));
    for (int i = 0; i < commands.size(); i++) {
      CommandLine command = commands.get(i);
      commands.addAll(command.getSubcommands().values());
      CommandSpec spec = command.getCommandSpec();
      List<String[]> descriptions = new ArrayList<>();
      descriptions.add(spec.usageMessage().description());
      spec.args().forEach(a -> descriptions.add(a.description()));
      for (String[] lines : descriptions) {
        for (int line = 0; line + 1 < lines.length; line++) {
          assertThat(lines[line]).as(command.getCommandName()).matches("(?s).*[.:!?]|");
        }
      }
    }
  }

  /// The parser's own words for the same mistakes are not the program's.
  @Test
  void wordsOfTheParser_areNotShown() {
    for (List<String> arguments :
        List.of(
            List.of("assess", "SCO", "--seed", "x"),
            List.of("assess", "SCO", "--nothing"),
            List.of("rank", "--weights", "x"),
            List.of("assess"),
            List.of("data"))) {
      assertThat(Entente.entente(arguments.toArray(String[]::new)).err())
          .doesNotContain("Invalid value", "Unknown option", "Missing required", "cannot convert")
          .doesNotContain("Unmatched argument", "java.", "Usage:");
    }
  }

  /// Dates by the calendar: the last days of months, a leap year.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-07-10     | 2015-07-10
          2015-7-10      | 2015-07-10
          10 July 2015   | 2015-07-10
          10 jul. 2015   | 2015-07-10
          July 10, 2015  | 2015-07-10
          July 2015      | 2015-07-31
          2015-7         | 2015-07-31
          FEB 2012       | 2012-02-29
          29 Feb 2012    | 2012-02-29
          2015           | 2015-12-31
          """)
  void date_isReadAsPeopleWriteIt(String text, LocalDate date) {
    assertThat(new AsOf().convert(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-02-30    | February 2015 has 28 days
          31 April 2015 | April 2015 has 30 days
          2015-13-01    | there is no month 13
          10 Julember 2015 | no month is called Julember
          Ju 2015       | no month is called Ju
          10/07/2015    | which number is the day
          yesterday     | is not a date
          """)
  void date_isRefusedWithTheReason(String text, String reason) {
    assertThatThrownBy(() -> new AsOf().convert(text))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("'" + text + "' is not a date")
        .hasMessageContaining(reason);
  }

  @Tag("slow")
  @Test
  void noDate_meansToday_whichTheAnswerAndItsCommandSay() {
    LocalDate before = Today.date();
    Entente.Answer outcome = Entente.entente("assess", "SCO", "--json", "-");
    var said = Pattern.compile("--as-of (\\d{4}-\\d\\d-\\d\\d)").matcher(outcome.out());

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(said.find()).isTrue();
    String date = said.group(1);
    assertThat(Entente.entente("assess", "SCO", "--json", "-", "--as-of", date).out())
        .isEqualTo(outcome.out());
    assertThat(
            Entente.entente("assess", "SCO", "--as-of", date).out().lines().findFirst().orElse(""))
        .contains("as of " + date);
    String compared =
        Entente.entente("compare", "SCO", "NATO", "--as-of", "today", "--json", "-").out();
    // Midnight may pass while the program answers.
    assertThat(List.of(date)).isSubsetOf(before.toString(), Today.date().toString());
    assertThat(compared)
        .containsAnyOf(
            "entente compare SCO NATO --as-of " + date,
            "entente compare SCO NATO --as-of " + Today.date());
  }

  @ParameterizedTest
  @CsvSource({
    "assess SCO --as-of 2015 --with EU",
    "assess SCO --as-of 2015 --without EU",
    "list coalitions --member EU",
    "show state EU",
    "ideal-points --state EU"
  })
  void coalitionInPlaceOfAState_isSaid(String arguments) {
    Entente.Answer outcome = Entente.entente(arguments.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("EU is a coalition, not a state")
        .contains("Name its members one by one; see: entente show EU.");
  }

  @Test
  void stateInPlaceOfACoalition_isSaid() {
    assertThat(Entente.entente("assess", "Russia", "--as-of", "2015").err())
        .contains("Russia is a state, not a coalition");
  }

  @ParameterizedTest
  @CsvSource({
    "data import @",
    "data check @",
    "balance --edges @",
    "landscape --file @",
    "trend SCO --html @",
    "trend SCO --csv @",
    "trend SCO --json @",
    "trend SCO --yearbook @",
    "yearbook build --to @"
  })
  void emptyNameOfAFile_isRefused(String arguments) {
    String[] words = arguments.split(" ");
    words[words.length - 1] = "";
    Entente.Answer outcome = Entente.entente(words);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("a file or folder has an empty name");
  }

  /// Without the launcher, which sees to a UTF-8 locale, a path with accents cannot be read in a
  /// locale of ASCII; the program says so in its own words.
  @Test
  void accentInAPath_inALocaleOfAscii_isTold(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("ties.csv"), "from,to,weight\nA,B,1\n");
    Path out = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "exec \"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" org.entente.app.Main balance --edges"
                    + " \"$(printf 'r\\303\\251seau.csv')\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")))
            .redirectError(out.toFile());
    program.environment().put("LC_ALL", "C");
    program.environment().put("ENTENTE_HOME", folder.toString());

    assertThat(program.start().waitFor()).isEqualTo(2);
    assertThat(Files.readString(out, StandardCharsets.ISO_8859_1))
        .contains("cannot be read in this locale", "LC_ALL=C.UTF-8")
        .doesNotContain("InvalidPathException");
  }
}
