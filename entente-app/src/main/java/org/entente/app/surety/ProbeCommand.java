package org.entente.app.surety;

import java.util.concurrent.Callable;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.ExtractorOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente probe`: whether what reads claims can be trusted with them.
@Command(
    name = "probe",
    description =
        "Tries what reads claims on short made-up sentences: exchanged actors must exchange the"
            + " direction, a negation must turn the sign, and for a language model neither order"
            + " nor names of the kinds may matter.",
    footer = {
      "",
      "Examples:",
      "  entente probe",
      "  entente probe --embeddings",
      "  entente probe --endpoint https://example.org/v1 --model NAME"
    })
public final class ProbeCommand implements Callable<Integer> {
  @Mixin private ExtractorOptions extractor = new ExtractorOptions();

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    return asking.show(new Question.Probe(extractor.extractor()), yearbook.open(), Run.quiet());
  }
}
