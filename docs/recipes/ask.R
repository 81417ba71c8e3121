# How strong are some coalitions on one date? Asked of a running `entente serve`, with R and jsonlite.
#
#     ./entente serve                 # prints an address with a token that works once
#     Rscript ask.R ADDRESS
#
# Prints a row for each part: value, ends of the interval, or why it is missing.

enter <- function(address) {
  # The token of the address is exchanged for a cookie.
  headers <- curlGetHeaders(address, redirect = FALSE)
  set <- grep("^set-cookie:", headers, ignore.case = TRUE, value = TRUE)[1]
  list(
    origin = sub("^(https?://[^/]+).*", "\\1", address),
    cookie = sub(";.*", "", sub("^[^:]*: *", "", trimws(set)))
  )
}

ask <- function(desk, question, ...) {
  given <- list(...)
  values <- vapply(given, function(v) URLencode(as.character(v), reserved = TRUE), "")
  query <- paste(gsub("_", "-", names(given)), values, sep = "=", collapse = "&")
  address <- paste0(desk$origin, "/api/v1/", question, "?", query)
  reply <- url(address, headers = c(Cookie = desk$cookie))
  on.exit(close(reply))
  jsonlite::fromJSON(paste(readLines(reply, warn = FALSE), collapse = "\n"), simplifyVector = FALSE)
}

row <- function(coalition, part) {
  figure <- part$figure
  numbers <- if (is.null(figure$missing)) {
    sprintf("%.2f", c(figure$value, figure$interval$low, figure$interval$high))
  } else {
    c("", "", "")
  }
  why <- if (is.null(figure$missing)) "" else figure$missing
  data.frame(
    coalition = coalition, part = part$part,
    value = numbers[1], low = numbers[2], high = numbers[3], missing = why
  )
}

desk <- enter(commandArgs(trailingOnly = TRUE)[1])
rows <- do.call(rbind, lapply(c("SCO", "NATO"), function(coalition) {
  answer <- ask(desk, "assess", coalition = coalition, as_of = "2015-07-10")
  do.call(rbind, lapply(answer$data$parts, function(part) row(coalition, part)))
}))
write.csv(rows, row.names = FALSE, quote = FALSE)
