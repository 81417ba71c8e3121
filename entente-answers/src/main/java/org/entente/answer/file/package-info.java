/// Answers as files: CSV, JSON and Parquet, each whole or not at all.
@NullMarked
package org.entente.answer.file;

import org.jspecify.annotations.NullMarked;
