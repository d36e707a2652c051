/// The script for R that makes a main table anew from the exported answers.
enum RScript {
  static let text = #"""
    # Makes the main table anew with R's survey package and holds it against main-table.csv.
    # Run in the folder that holds it: Rscript main-table.R
    suppressPackageStartupMessages(library(survey))
    options(survey.lonely.psu = "fail", width = 160)

    d <- read.csv("answers.csv", colClasses = c(event = "character"), check.names = FALSE)
    main <- read.csv("main-table.csv", check.names = FALSE, encoding = "UTF-8")
    items <- main$concern
    confidence <- 0.95

    # The event is the unit, the way of meeting people the stratum; weights are taken as fixed, but in
    # a sample drawn by chance what the margins of the weighting explain is taken out of the error.
    margins <- grep("^margin_[0-9]+$", names(d), value = TRUE)
    unexplained <- function(v) {
      if (!length(margins)) return(v)
      residuals(lm(v ~ ., data = data.frame(v = v, lapply(d[margins], factor))))
    }
    design <- svydesign(ids = ~unit, strata = ~stratum, weights = ~weight, data = d)
    ones <- svydesign(ids = ~unit, strata = ~stratum, weights = rep(1, nrow(d)), data = d)

    # Satterthwaite's degrees of freedom, V^2 / sum(V_h^2 / (n_h - 1)), of units that answered.
    satterthwaite <- function(u, answered) {
      z <- tapply(u, d$unit, sum)
      stratum <- tapply(d$stratum, d$unit, function(x) x[1])
      here <- tapply(answered, d$unit, any)
      parts <- vapply(split(seq_along(z), stratum), function(k) {
        n <- length(k)
        c(n / (n - 1) * sum((z[k] - mean(z[k]))^2), sum(here[k]))
      }, numeric(2))
      v <- sum(parts[1, ])
      # Without variance: units that answered less their strata.
      if (v == 0) return(max(sum(parts[2, ]) - sum(parts[2, ] > 0), 1))
      v^2 / sum(parts[1, ]^2 / pmax(parts[2, ] - 1, 1))
    }

    one <- lapply(items, function(item) {
      y <- d[[item]]
      answered <- !is.na(y)
      m <- svymean(as.formula(paste0("~`", item, "`")), subset(design, answered))
      p <- as.numeric(coef(m))
      w <- d$weight[answered]
      u <- numeric(nrow(d))
      u[answered] <- y[answered] - p
      u <- d$weight * unexplained(u) / sum(w)
      list(share = p, se = as.numeric(SE(svytotal(cbind(u), ones))), df = satterthwaite(u, answered), u = u,
        n = sum(answered), positives = sum(y, na.rm = TRUE), kish = sum(w)^2 / sum(w^2))
    })
    pick <- function(name) vapply(one, function(x) x[[name]], numeric(1))
    r <- data.frame(concern = items, share = pick("share"), se = pick("se"), df = pick("df"),
      n = pick("n"), positives = pick("positives"), kish = pick("kish"))

    # Wilson's interval with t, on an effective number of answers that is never above Kish's.
    inner <- r$share > 0 & r$share < 1
    simple <- r$share * (1 - r$share)
    pooled <- sum(r$se[inner]^2) / sum((simple / r$n)[inner])
    size <- ifelse(inner & r$se > 0, pmin(simple / r$se^2, r$kish), r$n / pmax(r$n / r$kish, pooled))
    t <- qt((1 + confidence) / 2, r$df)
    centre <- (r$share + t^2 / (2 * size)) / (1 + t^2 / size)
    half <- t * sqrt(simple / size + t^2 / (4 * size^2)) / (1 + t^2 / size)
    r$lower <- pmax(centre - half, 0)
    r$upper <- pmin(centre + half, 1)

    # Stepwise simultaneous rank sets (Mogstad, Romano, Shaikh & Wilhelm 2024), of items that at
    # least five named; R draws other random numbers, so a set may differ where a pair is close.
    ranked <- which(r$positives >= 5 & r$se > 0)
    best <- worst <- rep(NA_integer_, nrow(r))
    if (length(ranked) > 1) {
      u <- sapply(one[ranked], function(x) x$u)
      v <- vcov(svytotal(u, ones))
      stopifnot(max(abs(sqrt(diag(v)) - r$se[ranked])) < 1e-9)
      e <- eigen(v, symmetric = TRUE)
      root <- e$vectors %*% diag(sqrt(pmax(e$values, 0)))
      set.seed(20200311)
      z <- matrix(rnorm(10000 * length(ranked)), 10000) %*% t(root)
      low <- min(r$df[ranked])
      if (low < 10) z <- z * sqrt(low / rchisq(10000, low))
      pairs <- expand.grid(j = seq_along(ranked), k = seq_along(ranked))
      pairs <- pairs[pairs$j != pairs$k, ]
      s <- sqrt(diag(v)[pairs$j] + diag(v)[pairs$k] - 2 * v[cbind(pairs$j, pairs$k)])
      pairs <- pairs[s > 0, ]
      s <- s[s > 0]
      statistic <- (r$share[ranked][pairs$j] - r$share[ranked][pairs$k]) / s
      apart <- rep(FALSE, nrow(pairs))
      repeat {
        open <- which(!apart)
        if (!length(open)) break
        largest <- rep(-Inf, 10000)
        for (i in open) largest <- pmax(largest, (z[, pairs$j[i]] - z[, pairs$k[i]]) / s[i])
        new <- open[statistic[open] > quantile(largest, confidence)]
        if (!length(new)) break
        apart[new] <- TRUE
      }
      best[ranked] <- 1 + tabulate(pairs$k[apart], length(ranked))
      worst[ranked] <- length(ranked) - tabulate(pairs$j[apart], length(ranked))
    }
    r$rank_best <- best
    r$rank_worst <- worst

    cbind(r[c("concern", "n")], round(r[c("share", "se", "df", "lower", "upper")], 6),
      r[c("rank_best", "rank_worst")])

    # Shares that may not be told are empty in main-table.csv, and are not compared.
    shown <- !is.na(main$share) & !is.na(main$lower)
    compared <- list(share = main$share, se = main$standard_error, df = main$df,
      lower = main$lower, upper = main$upper)
    differences <- vapply(names(compared), function(name) {
      ours <- compared[[name]][shown]
      if (!length(ours)) return(0)
      max(abs(ours - r[[name]][shown]) / pmax(abs(ours), 1e-6))
    }, numeric(1))
    cat("\ncompared:", sum(shown), "of", nrow(main), "concerns\n")
    cat("largest relative difference:\n")
    signif(differences, 3)
    sets <- which(!is.na(main$rank_best) & !is.na(best))
    cat("rank sets that differ:",
      sum(main$rank_best[sets] != best[sets] | main$rank_worst[sets] != worst[sets]),
      "of", length(sets), "\n")
    if (anyNA(differences) || any(differences > 1e-7)) {
      cat("DIFFERENT\n")
      quit(status = 1)
    }
    cat("SAME\n")

    """#
}
