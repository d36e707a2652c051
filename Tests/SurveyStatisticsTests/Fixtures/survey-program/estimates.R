# Estimates of R's survey package for the answers in a file: a name, what it is of, numbers.
suppressMessages(library(survey))
answers <- read.csv(commandArgs(TRUE)[1])
design <- svydesign(ids = ~unit, strata = ~stratum, weights = ~w, data = answers)
say <- function(name, of, ...) cat(name, of, sprintf("%.17g", c(...)), "\n")
areas <- sort(unique(answers$area[answers$area >= 0]))
for (item in grep("^q", names(answers), value = TRUE)) {
  formula <- as.formula(paste("~", item))
  for (kind in c("mean", "total")) {
    work <- if (kind == "mean") svymean else svytotal
    found <- work(formula, design, na.rm = TRUE)
    say(kind, item, coef(found), SE(found))
  }
  for (area in areas) {
    part <- design[answers$area == area & !is.na(answers[[item]]), ]
    found <- svymean(formula, part)
    say("area", paste(item, area, sep = "/"), coef(found), SE(found), degf(part))
  }
}
whole <- as.formula(paste("~", paste(grep("^c", names(answers), value = TRUE), collapse = "+")))
say("covariance", "all", vcov(svymean(whole, design)))
by <- svyby(~c0, ~area, subset(design, area >= 0), svymean, covmat = TRUE)
weights <- c(1, -1, rep(0, length(areas) - 2))
difference <- svycontrast(by, list(x = weights))
say("contrast", "c0", coef(difference), SE(difference))
ratio <- svyratio(~x, ~y, design)
say("ratio", "x/y", coef(ratio), SE(ratio))
for (method in c("logit", "beta", "asin")) {
  found <- svyciprop(~c0, design, method = method)
  say("interval", method, attr(found, "ci"))
}
