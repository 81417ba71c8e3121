/// Logistic regression with a ridge penalty: the fit that the models of yes or no share.
///
/// [org.entente.regression.Design] holds the cases, [org.entente.regression.RidgeLogit] fits,
/// [org.entente.regression.Logit] is what was fitted, and [org.entente.regression.NaturalSpline]
/// bends a feature. The page is docs/methods/logistic-regression.md.
@NullMarked
package org.entente.regression;

import org.jspecify.annotations.NullMarked;
