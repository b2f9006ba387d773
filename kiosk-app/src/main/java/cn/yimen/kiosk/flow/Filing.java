package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.Guide.Answered;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the province asks of whoever hands in an application (申报要求) for an item, or for several as
/// one matter (一件事).
///
/// @param item the item; of one matter its code
/// @param matter where it is one matter
/// @param version of item or matter
/// @param terms for whom, and how
/// @param papers in their order
/// @param situation what was answered (情形), where that is asked
public record Filing(
        ItemCode item,
        Optional<Matter> matter,
        int version,
        Terms terms,
        List<Rule> papers,
        List<Answered> situation) {

    public Filing {
        papers = List.copyOf(papers);
        situation = List.copyOf(situation);
    }

    /// Before anything is known of the situation.
    public Filing(
            ItemCode item, Optional<Matter> matter, int version, Terms terms, List<Rule> papers) {
        this(item, matter, version, terms, papers, List.of());
    }

    /// What is asked in this situation; a paper that it asks for may not be left out.
    Filing in(Guide guide, List<Answered> answers) {
        var asked = guide.codes(answers);
        return new Filing(
                item,
                matter,
                version,
                terms,
                papers.stream()
                        .filter(rule ->
                                !guide.dependsOnSituation(rule.code())
                                        || asked.contains(rule.code()))
                        .map(rule -> asked.contains(rule.code()) ? rule.asked() : rule)
                        .toList(),
                answers);
    }

    /// Only these papers of it; empty where none of them is asked for.
    public Optional<Filing> only(Set<String> codes) {
        var some = papers.stream().filter(rule -> codes.contains(rule.code())).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filing(item, matter, version, terms, some, situation));
    }

    /// The codes of its papers.
    public Set<String> paperCodes() {
        return papers.stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());
    }

    /// Several items at once.
    ///
    /// @param first code of the first item, which stands for all
    /// @param items their names
    public record Matter(ItemCode first, List<String> items) {
        public Matter {
            items = List.copyOf(items);
        }
    }

    /// @param atKiosks whether kiosks may take it
    /// @param level how surely the person must be known, 1 to 5 (实名等级)
    /// @param promise what is promised instead of a proof (告知承诺); empty where nothing is
    /// @param fee in words
    public record Terms(boolean atKiosks, int level, Optional<String> promise, String fee) {}

    /// Whether a paper may be missing.
    public enum Need {
        REQUIRED,
        OPTIONAL,
        /// 容缺
        TOLERABLE
    }

    /// One paper.
    ///
    /// @param days working days to bring what was tolerated
    /// @param licences kinds of e-licences that stand for it (免带)
    /// @param byPromise whether a promise may stand for it: others could prove it
    public record Rule(
            String code,
            String name,
            Need need,
            int days,
            Set<String> licences,
            boolean byPromise) {
        public Rule {
            licences = Set.copyOf(licences);
        }

        private Rule asked() {
            return need == Need.OPTIONAL
                    ? new Rule(code, name, Need.REQUIRED, days, licences, byPromise)
                    : this;
        }
    }

    Optional<Rule> rule(String code) {
        return papers.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
