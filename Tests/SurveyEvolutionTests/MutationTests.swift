import Messages
import SurveyDefinition
import TestSupport
import Testing

@Suite("Whatever is changed in a definition is reported")
struct MutationTests {
  /// A small survey as data, so that it can be changed at random.
  struct Draft: Hashable {
    struct Item: Hashable {
      var id: String
      var was: String?
      var label: String
      var isMultiple: Bool
      var isRequired: Bool
      var most: Int?
      var choices: [Choice]
    }

    struct Choice: Hashable {
      var code: String
      var value: Int
      var label: String
      var alias: String?
    }

    var items: [Item]

    init(_ random: inout SeededGenerator) {
      items = (1...4).map { number in
        Item(
          id: "fraga_\(number)", label: "Fråga nummer \(number)",
          isMultiple: Bool.random(using: &random), isRequired: false, most: nil,
          choices: (1...3).map {
            Choice(code: "val_\(number)_\($0)", value: $0, label: "Val \(number) \($0)")
          })
      }
    }

    func survey(version: Int) throws -> Survey {
      var text = "survey: prov\nversion: \(version)\ntitle: Prov\nsource: citizens\nquestions:\n"
      for item in items {
        text +=
          "  - id: \(item.id)\n    type: \(item.isMultiple ? "select_multiple" : "select_one")\n"
        text += "    label: \(item.label)\n    required: \(item.isRequired)\n"
        if let was = item.was { text += "    was: \(was)\n" }
        if let most = item.most, item.isMultiple { text += "    max: \(most)\n" }
        text += "    choices:\n      choices:\n"
        for choice in item.choices {
          let alias = choice.alias.map { ", aliases: [\($0)]" } ?? ""
          text +=
            "        \(choice.code): {value: \(choice.value), label: \(choice.label)\(alias)}\n"
        }
      }
      return try SurveyReader.read(
        text: text, file: "v\(version).yaml", context: SurveyContext(taxonomy: nil, areas: [])
      ).survey
    }

    /// Changes one thing and gives the words for the kinds of which one must be told.
    mutating func mutate(_ random: inout SeededGenerator) -> [String] {
      let at = random.next(below: items.count)
      let choice = random.next(below: items[at].choices.count)
      switch random.next(below: 12) {
      case 0:
        items.remove(at: at)
        return ["question_removed"]
      case 1:
        var new = items[at]
        new.id = "tillagd"
        new.label = "Något helt annat"
        items.insert(new, at: at)
        return ["question_added"]
      case 2:
        items[at].was = items[at].id
        items[at].id = "omdopt"
        return ["question_renamed"]
      case 3:
        let moved = items.remove(at: at)
        items.insert(moved, at: (at + 2) % items.count == at ? 0 : (at + 2) % (items.count + 1))
        return ["question_moved"]
      case 4:
        items[at].isMultiple.toggle()
        return ["retyped"]
      case 5:
        items[at].isRequired = true
        return ["required"]
      case 6:
        items[at].label = "En annan fråga"
        return ["wording"]
      case 7:
        items[at].choices.append(Choice(code: "sist", value: 9, label: "Sist"))
        return ["choice_added"]
      case 8:
        items[at].choices.remove(at: choice)
        return ["choice_removed"]
      case 9:
        items[at].choices[choice].value = 77
        return ["choice_renumbered"]
      case 10:
        items[at].choices[choice].label = "Ett annat svar"
        return ["wording"]
      default:
        items[at].choices[choice].alias = "a"
        return ["alias_added"]
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func oneChangeIsReported(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let old = Draft(&random)
    var new = old
    let expected = new.mutate(&random)
    guard new != old else { return }
    let (before, after) = (try old.survey(version: 1), try new.survey(version: 2))
    let kinds = SurveyComparison.changes(from: before, to: after).map(\.kind.keyword)
    #expect(expected.allSatisfy { kinds.contains($0) }, "\(expected) is not among \(kinds)")
    #expect(SurveyComparison.changes(from: after, to: after) == [])
    // Back again, something is reported as well, and the version is found lowered.
    let back = SurveyComparison.changes(from: after, to: before).map(\.kind.keyword)
    #expect(back.contains("version_lowered") && back.count > 1)
  }

  @Test("Many changes at once hide none", arguments: 0..<60 as Range<UInt64>)
  func manyChanges(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let old = Draft(&random)
    var new = old
    // Each in a question of its own, so that none undoes another.
    new.items[0].isRequired = true
    new.items[1].choices.append(.init(code: "sist", value: 9, label: "Sist"))
    new.items[2].was = new.items[2].id
    new.items[2].id = "omdopt"
    new.items[3].label = "Något helt annat"
    new.items.shuffle(using: &random)
    let kinds = try Set(
      SurveyComparison.changes(from: old.survey(version: 1), to: new.survey(version: 1))
        .map(\.kind.keyword))
    #expect(
      kinds.isSuperset(of: [
        "required", "choice_added", "question_renamed", "wording", "version_kept",
      ]))
  }
}
