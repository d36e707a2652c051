import EscapedMarkup
import Messages
import SurveyDefinition

/// A stored column as an element `var`, its parts in the order that the schema asks for.
struct CodebookVariableXML {
  let codebook: Codebook
  let entry: CodebookEntry
  let variable: CodebookVariable

  private var question: Question { entry.question }
  private var questionID: String { "Q_\(question.id)" }
  /// The first column of a question carries the question; the others point to it.
  private var isFirst: Bool { entry.variables.first?.field.name == variable.field.name }

  func write(to xml: inout XMLText) {
    xml.element(
      "var",
      [
        "ID": "V_\(variable.field.name)", "name": variable.field.name,
        "qstn": isFirst ? nil : questionID, "intrvl": isContinuous ? "contin" : "discrete",
        "nature": nature, "representationType": representation,
      ]
    ) { xml in
      for text in codebook.wordings(variable.field.label) {
        xml.element("labl", ["xml:lang": text.tag], text: text.words)
      }
      if isFirst { asked(&xml) }
      ranges(&xml)
      condition(&xml)
      categories(&xml)
      if let concern = variable.concern {
        xml.element("concept", ["vocab": "concerns"], text: concern)
      }
      format(&xml)
      notes(&xml)
    }
    xml.lineEnd()
  }

  private func asked(_ xml: inout XMLText) {
    let members = entry.variables.map { "V_\($0.field.name)" }.joined(separator: " ")
    xml.element(
      "qstn", ["ID": questionID, "var": members, "responseDomainType": responseDomain]
    ) { xml in
      for text in codebook.wordings(question.label) {
        xml.element("qstnLit", ["xml:lang": text.tag], text: text.words)
      }
      if let hint = question.hint {
        for text in codebook.wordings(hint) {
          xml.element("ivuInstr", ["xml:lang": text.tag], text: text.words)
        }
      }
    }
  }

  // MARK: Values

  private func ranges(_ xml: inout XMLText) {
    switch variable.format {
    case .integer, .decimal, .date:
      let (least, most) = isCounted ? entry.bounds : (nil, nil)
      if least != nil || most != nil {
        xml.element("valrng") { xml in
          xml.element(
            "range",
            ["UNITS": variable.format == .decimal ? "REAL" : nil, "min": least, "max": most])
        }
      }
    case .code, .flag:
      xml.element("invalrng") { xml in
        for state in MissingState.allCases {
          xml.element("item", ["VALUE": "\(state.rawValue)"])
        }
      }
    case .time, .text: break
    }
  }

  /// Whether the question's bounds are those of this column, and not of a place's coordinate.
  private var isCounted: Bool {
    switch question.type.form {
    case .number, .date: true
    default: false
    }
  }

  private func categories(_ xml: inout XMLText) {
    switch variable.format {
    case .code:
      for choice in variable.values {
        category(&xml, value: "\(choice.value)", labels: choice.label, code: choice.code)
      }
      if !entry.missing.none.isEmpty {
        category(&xml, value: "0", labels: Phrase.documentNone.localized, code: "none")
      }
    case .flag:
      category(&xml, value: "1", labels: nil, code: "chosen")
      category(&xml, value: "0", labels: nil, code: "not_chosen")
    case .integer, .decimal, .date, .time, .text: return
    }
    for state in MissingState.allCases {
      xml.element("catgry", ["missing": "Y", "missType": "\(state)"]) { xml in
        xml.element("catValu", text: "\(state.rawValue)")
        for language in Language.allCases {
          xml.element(
            "labl", ["xml:lang": language.rawValue], text: state.meaning.text(language))
        }
        let texts = entry.missing.texts(state)
        if !texts.isEmpty { xml.element("txt", text: texts.joined(separator: " | ")) }
      }
    }
  }

  private func category(
    _ xml: inout XMLText, value: String, labels: LocalizedText?, code: String
  ) {
    xml.element("catgry") { xml in
      xml.element("catValu", text: value)
      if let labels {
        for text in codebook.wordings(labels) {
          xml.element("labl", ["xml:lang": text.tag], text: text.words)
        }
      }
      xml.element("txt", text: code)
    }
  }

  private func condition(_ xml: inout XMLText) {
    for language in Language.allCases {
      let form = FormLanguage(language.rawValue)
      if let sentence = entry.condition(codebook.survey, form) {
        xml.element(
          "universe", ["xml:lang": language.rawValue, "clusion": "I"], text: sentence)
      }
    }
  }

  // MARK: How it is stored

  private func format(_ xml: inout XMLText) {
    let isNumeric =
      switch variable.format {
      case .code, .flag, .integer, .decimal: true
      case .date, .time, .text: false
      }
    let category: String? =
      switch variable.format {
      case .date: "date"
      case .time: "time"
      case .code, .flag, .integer, .decimal, .text: nil
      }
    xml.element(
      "varFormat",
      ["type": isNumeric ? "numeric" : "character", "schema": "ISO", "category": category])
  }

  private func notes(_ xml: inout XMLText) {
    let texts: [(String, String?)] = [
      ("type", entry.typeWord),
      ("measures", question.measures?.rawValue),
      ("role", question.role?.rawValue),
      ("identifying", question.identifying == .no ? nil : question.identifying.rawValue),
      ("required", question.required ? "true" : nil),
      ("columns", entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: " | ")),
      ("was", variable.was ?? question.was),
      (
        "missing_states",
        variable.field.content.isCoded ? nil : "\(variable.field.name)__state"
      ),
    ]
    for (subject, text) in texts {
      if let text { xml.element("notes", ["type": "lyhord", "subject": subject], text: text) }
    }
  }

  private var isContinuous: Bool {
    variable.format == .integer || variable.format == .decimal
  }

  private var nature: String {
    switch variable.format {
    case .code: entry.choices?.scale == nil ? "nominal" : "ordinal"
    case .flag, .text: "nominal"
    case .integer, .decimal: "ratio"
    case .date, .time: "interval"
    }
  }

  private var representation: String {
    switch variable.format {
    case .code, .flag: "code"
    case .integer, .decimal: "numeric"
    case .date, .time: "datetime"
    case .text: "text"
    }
  }

  private var responseDomain: String {
    switch question.type.form {
    case .oneOf, .ordered, .grid: "code"
    case .someOf: "multiple"
    case .number: "numeric"
    case .date, .timeOfDay: "datetime"
    case .place: "geographic"
    case .words, .photo, .reading: "text"
    }
  }
}
