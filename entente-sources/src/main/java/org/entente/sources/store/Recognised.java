package org.entente.sources.store;

import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;

/// The dataset and the layout that a file's header fits.
///
/// @param dataset the dataset
/// @param layout one of its layouts
record Recognised(Dataset dataset, Layout layout) {}
