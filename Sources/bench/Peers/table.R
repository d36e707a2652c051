# The same table with R's survey package, from a ready data frame; prints the seconds of each part.
suppressMessages(library(survey))
arguments <- commandArgs(TRUE)
folder <- arguments[1]
items <- as.integer(arguments[2])
rows <- as.integer(arguments[3])
whole <- function(name) readBin(file.path(folder, paste0(name, ".i32")), "integer", rows, 4)
frame <- data.frame(event = whole("event"), area = factor(whole("area")),
                    w = readBin(file.path(folder, "weight.f64"), "double", rows, 8))
for (k in seq_len(items) - 1) {
  # The package leaves out whoever lacks any answer; without gaps it does the least that it can.
  frame[[paste0("q", k)]] <- pmax(whole(paste0("item", k)), 0L)
}
frame$event <- factor(frame$event)
formula <- as.formula(paste("~", paste0("q", seq_len(items) - 1, collapse = "+")))
seconds <- function(work) system.time(work)[["elapsed"]]
cat("r-design", seconds(design <- svydesign(ids = ~event, weights = ~w, data = frame)), "\n")
cat("r-whole", seconds(whole <- vcov(svymean(formula, design))), "\n")
cat("r-areas", seconds(
  table <- svyby(formula, ~area, design, svymean, keep.var = TRUE)), "\n")
cat("r-version", as.character(packageVersion("survey")), "\n")
