# Which pairs of an export trust each other least in its last year? With R alone.
#
#     ./entente export dyads --states RUS,CHN,IND --from 2001 --to 2014 --csv pairs.csv
#     Rscript pairs.R pairs.csv
#
# A figure KEY stands in seven columns: KEY, KEY_low, KEY_high, ... KEY_missing (docs/output.md).

rows <- read.csv(commandArgs(trailingOnly = TRUE)[1], na.strings = "")
last <- rows[rows$year == max(rows$year) & !is.na(rows$trust), ]
last <- last[order(last$trust), ]
cat(sprintf(
  "%s %s %d %.2f (%.2f to %.2f)\n",
  last$iso3_1, last$iso3_2, last$year, last$trust, last$trust_low, last$trust_high
), sep = "")
