package org.entente.app.option;

import org.entente.run.PlainNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a number of the command line: digits and a point, as in files ([PlainNumber]).
public final class NumberText implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    return PlainNumber.find(value.strip())
        .orElseThrow(() -> new TypeConversionException("(" + value + ") is not a number"));
  }
}
