import EscapedMarkup
import Messages
import SurveyDefinition

extension Codebook {
  /// The codebook as DDI-Codebook 2.5, for an archive.
  ///
  /// Every declared language stands beside the others by `xml:lang`.
  ///
  /// Source: DDI Alliance, DDI-Codebook 2.5 XML Schema (2012-01-17).
  package func xml() -> [UInt8] {
    var xml = XMLText()
    xml.element(
      "codeBook",
      [
        "xmlns": "ddi:codebook:2_5", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation":
          "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd",
        "version": "2.5", "xml:lang": Self.tag(survey.languages.first ?? Language.sv.rawValue),
      ]
    ) { xml in
      xml.lineEnd()
      study(&xml)
      xml.lineEnd()
      xml.element("dataDscr") { xml in
        xml.lineEnd()
        groups(&xml)
        for entry in entries {
          for variable in entry.variables {
            CodebookVariableXML(codebook: self, entry: entry, variable: variable).write(to: &xml)
          }
        }
      }
      xml.lineEnd()
    }
    xml.lineEnd()
    return xml.bytes
  }

  private func study(_ xml: inout XMLText) {
    xml.element("stdyDscr") { xml in
      xml.lineEnd()
      xml.element("citation") { xml in
        xml.element("titlStmt") { xml in
          let titles = wordings(survey.title)
          for (index, title) in titles.enumerated() {
            if index == 0 {
              xml.element("titl", ["xml:lang": title.tag], text: title.words)
            } else {
              xml.element("parTitl", ["xml:lang": title.tag], text: title.words)
            }
          }
          xml.element("IDNo", ["agency": "lyhord"], text: survey.id)
        }
        xml.element("verStmt") { xml in xml.element("version", text: "\(survey.version)") }
        xml.element(
          "notes", ["type": "sha256", "subject": "definition"], text: survey.definitionHash)
        if let taxonomyHash {
          xml.element("notes", ["type": "sha256", "subject": "taxonomy"], text: taxonomyHash)
        }
      }
      xml.lineEnd()
      xml.element("stdyInfo") { xml in
        if let description = survey.description {
          for text in wordings(description) {
            xml.element("abstract", ["xml:lang": text.tag], text: text.words)
          }
        }
        xml.element("sumDscr") { xml in
          let unit: Phrase =
            survey.unit == .respondent ? .codebookRespondent : .codebookObservation
          for language in Language.allCases {
            xml.element(
              "anlyUnit", ["xml:lang": language.rawValue], text: unit.text(language))
          }
          xml.element("universe", text: survey.source.rawValue)
        }
      }
      xml.lineEnd()
    }
  }

  /// The columns of one question, and those of the repeated part, as groups.
  private func groups(_ xml: inout XMLText) {
    if let repeated = survey.repeated {
      let variables = entries.filter(\.isRepeated).flatMap(\.variables)
      group(
        &xml, id: "G_\(repeated.id)", type: "repetition", label: repeated.label,
        variables: variables)
    }
    for entry in entries where entry.variables.count > 1 {
      let type =
        switch entry.question.type.form {
        case .grid: "grid"
        case .someOf: "multipleResp"
        default: "other"
        }
      group(
        &xml, id: "G_\(entry.question.id)", type: type, label: entry.question.label,
        variables: entry.variables)
    }
  }

  private func group(
    _ xml: inout XMLText, id: String, type: String, label: LocalizedText,
    variables: [CodebookVariable]
  ) {
    guard !variables.isEmpty else { return }
    let members = variables.map { "V_\($0.field.name)" }.joined(separator: " ")
    xml.element("varGrp", ["ID": id, "type": type, "var": members]) { xml in
      for text in wordings(label) {
        xml.element("labl", ["xml:lang": text.tag], text: text.words)
      }
    }
    xml.lineEnd()
  }

  /// The declared wordings of a text with the tags of their languages; at least one.
  func wordings(_ text: LocalizedText) -> [(tag: String?, words: String)] {
    let declared = survey.languages.compactMap { code in
      text.wording(code).map { (tag: Self.tag(code) as String?, words: $0) }
    }
    if text.isPlain || declared.isEmpty { return [(nil, text.text(.sv))] }
    return declared
  }

  /// The tag of BCP 47 for a language code of a definition.
  static func tag(_ code: String) -> String {
    code == LocalizedText.easyRead ? "sv-x-lattlast" : code
  }
}

extension XMLText {
  /// A line end between elements, so that versions can be compared line by line.
  mutating func lineEnd() {
    text("\n")
  }
}
