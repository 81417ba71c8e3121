package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values out of range and options that do not go together: exit code 2, one short message that
/// says what would be right, and nothing on the way out. `@` stands for a table of actors, `#` for
/// a page, `%` for a folder.
@Tag("slow")
class RefusalsTest {
  @TempDir private static Path folder;

  private static Entente.Answer said(String line) throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("actors.csv"),
            "actor,capability,position,salience\nA,10,25,80\nB,5,70,50\n");
    Path page = Files.writeString(folder.resolve("page.txt"), "Norway fears Chile.");
    String[] words = line.strip().split(" +", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] =
          words[i]
              .replace("@", actors.toString())
              .replace("#", page.toString())
              .replace("%", folder.toString());
    }
    return Entente.entente(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bargain @ --border 101                 | --border (101.0) is out of range       | from 0 to 100
          bargain @ --border -1                  | --border (-1.0) is out of range        | from 0 to 100
          bargain @ --draws 0                    | --draws (0) is out of range          | 1 or more
          bargain @ --status-quo 1.5             | --status-quo (1.5) is out of range     | from 0 to 1
          bargain @ --rounds 0                   | --rounds (0) is out of range         | 1 or more
          bargain @ --turns 0                    | --turns (0) is out of range            | 1 or more
          bargain @ --issue x                    | --issue (x) goes with a dossier        | one issue
          balance                                | which network?                         | --edges FILE
          balance --history --as-of 2015         | more than one network was asked for    | Give one of
          balance --as-of 2015 --draws 0         | --draws (0) must be from 1             | 200
          balance --as-of 2015 --draws 20000     | --draws (20000) must be from 1         | 200
          balance --as-of 2015 --evidence luck=1 | no evidence "luck"                     | alliance
          landscape                              | which landscape?                       | COALITION
          landscape SCO --file #                 | a coalition and a file were given      | Give one of
          explain SCO --rows -1                  | --rows (-1) must be 0 or more          | 0 shows all
          explain SCO trust --members CHN,RUS    | were given                             | Give one of them
          assess                                 | COALITION is missing                   | --members
          assess --members CHN                   | names one state                        | two or more
          compare NATO                           | COALITION is missing                   | Two or more
          rank --draws 0                         | --draws (0) must be 1 or more          | 1000
          build EU --block --sets 0               | --sets (0) is out of range             | 1 or more
          build EU --pass --proposer FRA --place 3 | --proposer and --place were given      | one of them
          power                                  | which body?                            | COALITION
          power EU --rule #                      | a coalition and a file were given      | Give one of
          what-if SCO                            | nothing is supposed                    | --join
          check                                  | FILE is missing                        | --url
          check # --url https://example.org      | both FILE and --url are given          | one page
          read                                   | FILE is missing                        | --url
          read # --embeddings --endpoint https://example.org --model m | both --embeddings and --endpoint | choose it
          read # --model m                       | a value of --endpoint is missing       | OpenAI
          read # --endpoint https://example.org  | a value of --model is missing          | name of the model
          read # --endpoint ftp://x --model m    | the endpoint (ftp://x) is no web address | https
          read # --endpoint h --endpoint h --model m | --endpoint is given twice          | once
          read # --accept all                    | --accept and --reject decide           | --dossier
          serve --port 70000                     | --port (70000) is no port              | 65535
          manual asses                           | no command "asses"                     | Did you mean assess?
          archive search % --kind asault         | --kind (asault) is no kind of claim    | Did you mean assault?
          archive search % --since soon          | 'soon' is not a date                   | 2015-07-10
          archive add %                          | PATH is missing                        | folders
          archive follow %                       | NAME is missing                        | coalition
          archive serch %                        | there is no command "serch"            | Did you mean search?
          ideal-points --vots #                  | there is no option --vots              | Did you mean --votes?
          enlarge SCO --candidate IND            | there is no option --candidate         | Did you mean --candidates?
          shock --state RUS --gdp lots           | (lots)                                 | %%
          completion tcsh                        | tcsh                                   | bash
          """)
  void whatCannotBe_isRefusedWithWhatWouldBeRight(String line, String reason, String hint)
      throws IOException {
    Entente.Answer answer = said(line);

    assertThat(answer.code()).as(answer.err()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("entente: ")
        .contains(reason, hint.replace("%%", "%"))
        .doesNotContain("Exception", "java.", "Error:");
    assertThat(answer.err().lines()).hasSizeLessThanOrEqualTo(3);
  }

  /* What is right in form and not there is an input that is missing: exit code 3. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          read %/none.txt           | none.txt
          check %/none.html         | none.html
          bargain %/none.csv        | none.csv
          balance --edges %/no.csv  | no.csv
          landscape --file %/no.csv | no.csv
          archive search %/none x   | is no archive
          archive add %/new %/none  | is not there
          """)
  void whatIsNotThere_isAnInputThatIsMissing(String line, String reason) throws IOException {
    Entente.Answer answer = said(line);

    assertThat(answer.code()).as(answer.err()).isIn(2, 3);
    assertThat(answer.err()).startsWith("entente: ").contains(reason).doesNotContain("Exception");
    assertThat(answer.out()).isEmpty();
  }

  /* An archive is begun, searched and followed by the command line; counts by hand. */
  @Test
  void anArchive_isBegunSearchedAndFollowed() throws IOException {
    Files.writeString(
        folder.resolve("rows.JSONL"),
        """
        {"date": "2014-03-02", "text": "Norway fears Chile."}
        {"date": "2014-04-02", "text": "Chile attacked Norway."}
        {"date": "2014-04-03"}
        """);
    Entente.Answer added = said("archive add %/press %/rows.JSONL --as-of 2015");
    assertThat(added.code()).as(added.err()).isZero();
    assertThat(added.out()).startsWith("Pages added: 2, with claims: 2;");
    assertThat(added.err()).contains("not read: ").contains("line 3: no text");
    Entente.Answer again = said("archive add %/press %/rows.JSONL --as-of 2015");
    assertThat(again.out()).startsWith("Pages added: 0,").contains("there already: 2.");

    assertThat(said("archive search %/press --claims --source Norway").out())
        .contains("Norway fears Chile.")
        .doesNotContain("attacked");
    assertThat(said("archive search %/press --claims --since 2014-04 --until 2014").out())
        .contains("Chile attacked Norway.")
        .doesNotContain("fears");
    assertThat(said("archive search %/press feared").out()).contains("Norway fears Chile.");
    Entente.Answer followed = said("archive follow %/press Norway Chile --until 2014-03");
    assertThat(followed.code()).as(followed.err()).isZero();
    assertThat(followed.out()).contains("2014-03").doesNotContain("2014-04");
  }

  /* Columns of any name, by name and by number; with --signs every tie weighs the same. */
  @Test
  void edgesOfOthersNames_areReadByTheirColumns() throws IOException {
    Files.writeString(folder.resolve("ties.csv"), "who,whom,how\nA,B,3\nB,C,-2\nA,C,-1\n");
    Files.writeString(folder.resolve("bare.csv"), "A,B,3\nB,C,-2\nA,C,-1\n");
    String named = said("balance --edges %/ties.csv --columns from=who,to=whom,weight=how").out();
    String numbered = said("balance --edges %/bare.csv --columns from=1,to=2,weight=3").out();
    assertThat(division(named)).isEqualTo(division(numbered)).contains("2 camps of 2 and 1");
    assertThat(
            said("balance --edges %/ties.csv --columns from=who,to=whom,weight=how --signs").code())
        .isZero();
    Entente.Answer wrong =
        said("balance --edges %/ties.csv --columns from=whoo,to=whom,weight=how");
    assertThat(wrong.code()).isIn(2, 3);
    assertThat(wrong.err()).contains("whoo");
  }

  /* The answer without its title, which names the file. */
  private static String division(String answer) {
    return answer.substring(answer.indexOf("It divides"), answer.indexOf("What goes against it?"));
  }
}
