import Messages

extension WrittenSurvey {
  /// What questions say to measure, and cannot.
  var purposes: [Diagnostic] {
    questions.flatMap { question -> [Diagnostic] in
      guard let measure = question.measures else { return [] }
      let kind = FormKind(question.type.form)
      guard measure.forms.contains(kind) else {
        return [
          Diagnostic(
            .surveyMeasureUnused, at: place(question, "measures"),
            [
              "id": question.id, "type": type(of: question.type).keyword,
              "measure": measure.rawValue, "types": FormKind.keywords(measure.forms),
            ])
        ]
      }
      return priorityWithoutConcerns(question).map { [$0] } ?? []
    }
  }

  /// A survey whose answers are evidence of nothing.
  var aims: [Diagnostic] {
    guard isWhole, let first = questions.first, !questions.contains(where: { $0.measures != nil })
    else { return [] }
    return [Diagnostic(.surveyMeasuresNothing, at: first.place)]
  }

  private func priorityWithoutConcerns(_ question: Question) -> Diagnostic? {
    guard question.measures == .priority, let list = question.type.form.choices,
      question.type.evidence(of: question) == nil, list.origin != .concerns
    else { return nil }
    return Diagnostic(
      .surveyPriorityWithoutConcerns, at: place(question, "measures"), ["id": question.id])
  }

  /// Lists by which people are asked how bad something is, that do not say what a problem is.
  var listsWithoutProblem: [Diagnostic] {
    lists.compactMap { list in
      guard list.list.origin == .survey, list.list.problemValues == nil,
        let question = list.users.first(where: { [.severity, .safety].contains($0.measures) }),
        let measure = question.measures, measure.forms.contains(FormKind(question.type.form))
      else { return nil }
      let key =
        list.list.scale.map { scale in
          "problem_from: \((scale.steps.lowerBound + scale.steps.upperBound) / 2 + 1)"
        } ?? "problem: [\(list.list.choices.last?.code ?? "")]"
      return Diagnostic(
        .surveyNoProblemSteps, at: list.place,
        ["id": question.id, "measure": measure.rawValue, "key": key],
        conflictsWith: place(question, "measures"))
    }
  }

  /// Roles on questions that cannot have them, and roles given twice.
  var roles: [Diagnostic] {
    var owners: [Role: Question] = [:]
    var findings: [Diagnostic] = []
    for question in questions {
      guard let role = question.role else { continue }
      if !role.forms.contains(FormKind(question.type.form)) {
        findings.append(
          Diagnostic(
            .surveyRoleUnused, at: place(question, "role"),
            [
              "id": question.id, "type": type(of: question.type).keyword, "role": role.rawValue,
              "types": FormKind.keywords(role.forms),
            ]))
      } else if let first = owners[role] {
        findings.append(
          Diagnostic(
            .surveyRoleTwice, at: place(question, "role"),
            ["role": role.rawValue, "first": first.id], conflictsWith: place(first, "role")))
      } else {
        owners[role] = question
      }
    }
    return findings
  }
}

/// The forms of answers, without what they hold.
private enum FormKind: CaseIterable {
  case reading, one, some, grid, ordered, number, date, time, words, namedPlace, place, photo

  init(_ form: AnswerForm) {
    self =
      switch form {
      case .reading: .reading
      case .oneOf: .one
      case .someOf: .some
      case .grid: .grid
      case .ordered: .ordered
      case .number: .number
      case .date: .date
      case .timeOfDay: .time
      case .words: .words
      case .place(let list, _): list == nil ? .place : .namedPlace
      case .photo: .photo
      }
  }

  /// The types that ask so, for a remedy.
  static func keywords(_ forms: [FormKind]) -> String {
    forms.compactMap { kind -> String? in
      switch kind {
      case .one: "\(SelectOne.keyword), \(Rating.keyword)"
      case .some: SelectMultiple.keyword
      case .grid: RatingGrid.keyword
      case .ordered: Rank.keyword
      case .words: FreeText.keyword
      case .number: IntegerQuestion.keyword
      case .namedPlace: PlaceQuestion.keyword
      case .reading, .date, .time, .place, .photo: nil
      }
    }.joined(separator: ", ")
  }
}

extension Measure {
  /// The forms whose answers can be evidence of this.
  fileprivate var forms: [FormKind] {
    switch self {
    case .priority: [.some, .ordered, .one, .grid]
    case .severity, .trend, .safety, .satisfaction: [.grid, .one]
    case .prevalence: [.some, .grid, .one, .number]
    case .wish: [.words, .some, .ordered, .one]
    }
  }
}

extension Role {
  /// The forms whose answers can tell this.
  fileprivate var forms: [FormKind] {
    switch self {
    case .area: [.one, .namedPlace]
    case .age, .sex, .tone, .seriousness: [.one]
    case .event: [.one, .words]
    }
  }
}
