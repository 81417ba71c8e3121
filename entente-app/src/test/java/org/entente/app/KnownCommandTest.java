package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

final class KnownCommandTest {
  @Test
  void everyCommand_isCalledAsItIsAnnotated() {
    assertThat(KnownCommand.ALL)
        .allSatisfy(
            c -> assertThat(c.type().getAnnotation(Command.class).name()).isEqualTo(c.name()));
  }

  @Test
  void everyCommand_rehearsesItself() {
    assertThat(KnownCommand.ALL)
        .allSatisfy(c ->
            assertThat(c.rehearsed()).allMatch(line -> line.split(" ", 2)[0].equals(c.name())));
  }
}
