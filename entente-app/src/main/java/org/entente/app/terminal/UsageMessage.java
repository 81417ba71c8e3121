package org.entente.app.terminal;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.world.NearMiss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a command line that cannot be understood is answered with: the reason, a hint where there
/// is one, and where to read more. Three lines at most, for the reason must not scroll away.
public final class UsageMessage implements IParameterExceptionHandler {
  /* The reason and what would be right, which may be empty. */
  private record Reason(String what, String hint) {}

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    Reason reason = reason(problem, command, arguments);
    PrintWriter err = command.getErr();
    err.println("entente: " + Visible.text(reason.what()));
    if (!reason.hint().isEmpty()) {
      err.println("  " + Visible.text(reason.hint()));
    }
    err.println("  See: " + command.getCommandSpec().qualifiedName() + " --help.");
    return UserProblem.Kind.USAGE.exitCode();
  }

  private static Reason reason(
      ParameterException problem, CommandLine command, String[] arguments) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched ->
          unmatched(unmatched.getUnmatched().getFirst(), command);
      // What is missing may stand there under a name that is mistyped.
      case MissingParameterException missing ->
          unknown(arguments, command)
              .map(word -> unmatched(word, command))
              .orElseGet(() -> missing(notGiven(missing.getMissing(), arguments)));
      case OverwrittenOptionException twice -> twice(name(twice.getOverwritten()));
      case MaxValuesExceededException _ when repeated(arguments).isPresent() ->
          twice(repeated(arguments).orElseThrow());
      default ->
          problem.getCause() instanceof UserProblem told ? told(problem, told) : value(problem);
    };
  }

  private static Reason twice(String option) {
    return new Reason(option + " is given twice", "Give it once.");
  }

  /* Of options that go together only those that do not stand there. */
  private static List<ArgSpec> notGiven(List<ArgSpec> missing, String[] arguments) {
    Set<String> given = options(arguments).collect(Collectors.toSet());
    List<ArgSpec> left =
        missing.stream().filter(a -> !(a.isOption() && given.contains(name(a)))).toList();
    return left.isEmpty() ? missing : left;
  }

  private static Optional<String> unknown(String[] arguments, CommandLine command) {
    return options(arguments)
        .filter(o -> command.getCommandSpec().findOption(o) == null)
        .findFirst();
  }

  private static Optional<String> repeated(String[] arguments) {
    Set<String> seen = new HashSet<>();
    return options(arguments).filter(o -> !seen.add(o)).findFirst();
  }

  /* The long options among the words, without their values. */
  private static Stream<String> options(String[] arguments) {
    return Arrays.stream(arguments)
        .takeWhile(a -> !a.equals("--"))
        .filter(a -> a.startsWith("--"))
        .map(a -> a.contains("=") ? a.substring(0, a.indexOf('=')) : a);
  }

  private static Reason unmatched(String word, CommandLine command) {
    if (word.startsWith("-") && word.length() > 1) {
      String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      List<String> known =
          command.getCommandSpec().options().stream()
              .flatMap(o -> Arrays.stream(o.names()))
              .filter(n -> n.startsWith("--"))
              .toList();
      return new Reason("there is no option " + option, NearMiss.advice(option, known));
    }
    if (!command.getSubcommands().isEmpty()) {
      List<String> known = List.copyOf(command.getSubcommands().keySet());
      String near = NearMiss.advice(word, known);
      return new Reason(
          "there is no command \"" + word + "\"", near.isEmpty() ? commands(command) : near);
    }
    return new Reason(
        "there is one word too many (" + word + ")",
        "Put names of several words in quotation marks.");
  }

  private static String commands(CommandLine command) {
    return "The commands are " + String.join(", ", command.getSubcommands().keySet()) + ".";
  }

  private static Reason missing(List<ArgSpec> missing) {
    String what =
        missing.stream()
            .map(a -> a.isOption() ? "a value of " + name(a) : a.paramLabel())
            .distinct()
            .collect(Collectors.joining(" and "));
    String hint =
        missing.stream()
            .map(a -> sentence(a.description()))
            .filter(d -> !d.isEmpty())
            .findFirst()
            .orElse("");
    return new Reason(what + (missing.size() == 1 ? " is missing" : " are missing"), hint);
  }

  private static String sentence(String[] description) {
    return description.length == 0 || description[0].contains("${") ? "" : description[0];
  }

  private static Reason told(ParameterException problem, UserProblem told) {
    ArgSpec argument = problem.getArgSpec();
    return new Reason(
        (argument == null ? "" : name(argument) + ": ") + told.getMessage(), told.advice());
  }

  private static Reason value(ParameterException problem) {
    ArgSpec argument = problem.getArgSpec();
    if (argument == null) {
      CommandLine command = problem.getCommandLine();
      return command.getSubcommands().isEmpty()
          ? new Reason(String.valueOf(problem.getMessage()), "")
          : new Reason("which command?", commands(command));
    }
    String given = given(problem, argument);
    Class<?> type = valueType(argument);
    if (String.valueOf(problem.getMessage()).contains("KEY=VALUE")) {
      return new Reason(
          name(argument) + " (" + given + ") is not of the form " + argument.paramLabel(),
          sentence(argument.description()));
    }
    String what = name(argument) + " (" + given + ") ";
    if (type.isEnum()) {
      List<String> known =
          Arrays.stream(type.getEnumConstants())
              .map(c -> String.valueOf(c).toLowerCase(Locale.ROOT))
              .toList();
      return new Reason(
          what + "is none of " + String.join(", ", known), NearMiss.advice(given, known));
    }
    return Stream.of(int.class, Integer.class, long.class, Long.class).anyMatch(type::equals)
        ? new Reason(what + "is not a whole number", "Use digits only, such as 20.")
        : Stream.of(double.class, Double.class).anyMatch(type::equals)
            ? new Reason(what + "is not a number", "Use digits and a point, such as 0.5.")
            : new Reason(what + "cannot be understood", sentence(argument.description()));
  }

  /* What the user wrote: where the parser does not say, the last value of the argument. */
  private static String given(ParameterException problem, ArgSpec argument) {
    @Nullable String value = problem.getValue();
    return Optional.ofNullable(value)
        .or(() -> argument.originalStringValues().stream().reduce((a, b) -> b))
        .orElse("");
  }

  private static Class<?> valueType(ArgSpec argument) {
    Class<?>[] types = argument.auxiliaryTypes();
    return types.length == 0 ? Objects.requireNonNull(argument.type()) : types[types.length - 1];
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
