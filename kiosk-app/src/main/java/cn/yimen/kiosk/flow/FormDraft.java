package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.Guide.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// 暂存: a form as far as it is filled in. Personal; shows nothing as text.
///
/// @param id of the record that keeps it; empty while nothing is kept
/// @param values by field
/// @param pages files of the pictures that were taken, by paper
/// @param support what the province had said, and how other papers are provided
public record FormDraft(
        Optional<String> id,
        ServiceItem item,
        FormPlan plan,
        Map<String, String> values,
        Map<String, List<String>> pages,
        Support support) {

    public FormDraft {
        values = Map.copyOf(values);
        pages = Map.copyOf(pages);
    }

    /// One of which the province said nothing.
    public FormDraft(
            Optional<String> id,
            ServiceItem item,
            FormPlan plan,
            Map<String, String> values,
            Map<String, List<String>> pages) {
        this(id, item, plan, values, pages, Support.NONE);
    }

    /// A fresh one, with what the document says already.
    static FormDraft begun(ServiceItem item, FormPlan plan, Visitor visitor) {
        var values = new HashMap<String, String>();
        for (var field : plan.fields()) {
            visitor.holder()
                    .flatMap(holder -> known(field, holder, visitor.cardRead()))
                    .ifPresent(value -> values.put(field.code(), value));
        }
        return new FormDraft(Optional.empty(), item, plan, values, Map.of());
    }

    private static Optional<String> known(Field field, Holder holder, boolean card) {
        return switch (field.prefill().orElse("")) {
            case "person.name" -> Optional.of(holder.name()).filter(_ -> card);
            case "person.number" -> Optional.of(holder.documentNumber()).filter(_ -> card);
            case "person.phone" -> Optional.of(holder.documentNumber()).filter(_ -> !card);
            default -> Optional.empty();
        };
    }

    public String value(Field field) {
        return values.getOrDefault(field.code(), "");
    }

    /// The fields of a section that apply now.
    public List<Field> fields(int section) {
        return plan.asked(plan.sections().get(section), values);
    }

    /// What is shared stands in every field that has it in common.
    FormDraft with(Field field, String value) {
        var changed = new HashMap<>(values);
        changed.put(field.code(), value);
        plan.fields().stream()
                .filter(field::hasInCommon)
                .forEach(other -> changed.put(other.code(), value));
        return new FormDraft(id, item, plan, changed, pages, support);
    }

    /// The files of the pages of a paper, in their order.
    public List<String> pages(Paper paper) {
        return pages.getOrDefault(paper.code(), List.of());
    }

    FormDraft with(Paper paper, List<String> files) {
        var changed = new HashMap<>(pages);
        changed.put(paper.code(), List.copyOf(files));
        changed.values().removeIf(List::isEmpty);
        return new FormDraft(id, item, plan, values, changed, support);
    }

    /// With one page more.
    FormDraft with(Paper paper, String file) {
        return with(paper, Stream.concat(pages(paper).stream(), Stream.of(file)).toList());
    }

    /// The same under the number by which the machine keeps it.
    public FormDraft keptAs(String record) {
        return new FormDraft(Optional.of(record), item, plan, values, pages, support);
    }

    /// What was kept before, as far as the form still asks for it; what the document says today
    /// counts more.
    FormDraft takingUp(
            String record, Map<String, String> kept, Map<String, List<String>> keptPages) {
        var all = new HashMap<String, String>();
        plan.fields().stream()
                .map(Field::code)
                .filter(kept::containsKey)
                .forEach(code -> all.put(code, kept.getOrDefault(code, "")));
        all.putAll(values);
        return new FormDraft(Optional.of(record), item, plan, all, keptPages, support);
    }

    /// The same with what was kept of its papers and corrections.
    FormDraft with(Support kept) {
        return new FormDraft(id, item, plan, values, pages, kept);
    }

    /// What the province says stands in fields that are empty; the person may change it.
    FormDraft prefilled(Map<String, Prefill> known) {
        var all = new HashMap<>(values);
        var prefills = new HashMap<String, Prefill>();
        for (var field : plan.fields()) {
            var said = field.prefill().map(known::get);
            if (said.isPresent() && value(field).isEmpty() && isFilledIn(field)) {
                all.put(field.code(), said.get().value());
                prefills.put(field.code(), said.get());
            }
        }
        return new FormDraft(id, item, plan, all, pages, support.with(prefills));
    }

    private static boolean isFilledIn(Field field) {
        return FieldRules.problem(field, "").isEmpty() || FieldRules.isTyped(field);
    }

    /// Whether the person changed what had been filled in for them (更正标注).
    public boolean isCorrected(Field field) {
        return support.corrected().contains(field.code())
                || prefill(field).filter(said -> !said.value().equals(value(field))).isPresent();
    }

    /// What stood there before the person touched it.
    public Optional<Prefill> prefill(Field field) {
        return Optional.ofNullable(support.prefills().get(field.code()));
    }

    /// Who filled it in; empty where the person did.
    public Optional<String> source(Field field) {
        return prefill(field)
                .filter(said -> said.value().equals(value(field)))
                .map(Prefill::source);
    }

    FormDraft providedBy(String paper, Provided how) {
        return withPages(paper, List.of()).with(support.with(paper, how));
    }

    FormDraft unprovided(String paper) {
        return with(support.without(paper));
    }

    FormDraft withPages(String paper, List<String> files) {
        var changed = new HashMap<>(pages);
        changed.put(paper, List.copyOf(files));
        changed.values().removeIf(List::isEmpty);
        return new FormDraft(id, item, plan, values, changed, support);
    }

    /// With one question of the situation answered.
    FormDraft answering(String question, Set<String> options) {
        var all = new HashMap<>(support.answers());
        all.put(question, Set.copyOf(options));
        return answering(all);
    }

    FormDraft answering(Map<String, Set<String>> answers) {
        return with(support.answering(answers));
    }

    /// Without what is there of papers that this situation does not ask for.
    public FormDraft only(Set<String> papers) {
        var some = new HashMap<>(pages);
        some.keySet().retainAll(papers);
        return new FormDraft(id, item, plan, values, some, support.only(papers));
    }

    /// In a newer form, as far as that still asks for it.
    FormDraft against(FormPlan newer) {
        var still = new HashMap<>(values);
        still.keySet()
                .removeIf(code -> newer.fields().stream().noneMatch(f -> f.code().equals(code)));
        return new FormDraft(id, item, newer, still, pages, support);
    }

    @Override
    public String toString() {
        return "FormDraft[" + item.code() + ", " + values.size() + " values]";
    }
}
