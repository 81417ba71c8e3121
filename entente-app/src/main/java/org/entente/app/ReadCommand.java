package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.answer.question.Answer;
import org.entente.answer.question.Question;
import org.entente.answer.reading.ReadingData;
import org.entente.app.option.ArticleOptions;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.DossierOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente read`: what an article says of a coalition and its members.
@Command(
    name = "read",
    description =
        "Reads an article off its page: the coalition it describes, and who wants, fears, needs or"
            + " distrusts whom, each claim with its sentence.",
    footer = {
      "",
      "Examples:",
      "  entente read page.html",
      "  entente read saved.txt --as-of 2015-07-10 --html claims.html",
      "  entente read page.html --dossier sco.yaml",
      "  entente read page.html --dossier sco.yaml --accept all --reject ID",
      "  entente read page.html --embeddings",
      "  entente read --url https://example.org/article --csv claims.csv",
      "",
      "Claims are read from English; notices, captions and teasers yield none."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private ArticleOptions page = new ArticleOptions();

  @Mixin private DossierOptions dossier = new DossierOptions();

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    Path file = dossier.file();
    Question question =
        new Question.Read(
            page.article(), page.date(), page.extractor(), dossier.text(), dossier.rulings());
    Answer answer = asking.desk(yearbook.open()).answer(question, Run.quiet());
    if (file != null) {
      String text =
          ReadingData.dossier(answer.data().orElseThrow().apply(asking.output().commandLine()));
      SafeFile.write(file, path -> Files.writeString(path, text));
      asking.output().note("wrote " + file);
    }
    asking.output().write(answer);
    return 0;
  }
}
