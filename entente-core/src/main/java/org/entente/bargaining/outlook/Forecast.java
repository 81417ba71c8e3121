package org.entente.bargaining.outlook;

import org.entente.evidence.Figure;

/// What one model says of one dimension.
///
/// @param dimension the number of the dimension
/// @param view the model
/// @param outcome the forecast at the best values of the inputs, with the interval in which nine of
///   ten outcomes fell about the model's forecasts; missing where the model has none
/// @param inputs the same forecast with the middle 90% of forecasts over the ranges of the inputs;
///   exact where all inputs are points
public record Forecast(int dimension, View view, Figure outcome, Figure inputs) {}
