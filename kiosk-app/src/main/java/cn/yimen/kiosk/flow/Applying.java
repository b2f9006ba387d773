package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// 自助填表: a form filled in beforehand and kept as a draft. Nothing is accepted here: that is the
/// province's, with its number.
public sealed interface Applying extends KioskState.Visited
        permits Applying.SituationQuestion,
                Applying.FormPage,
                Applying.FieldEntry,
                Applying.ConsentQuestion,
                Applying.DiscardQuestion,
                Applying.FormChecked,
                Capturing,
                HandingIn {

    FormDraft draft();

    Browsing from();

    @Override
    default Visitor visitor() {
        return from().visitor();
    }

    /// Whether the person lets the draft be kept (同意暂存).
    enum Consent {
        NOT_ASKED,
        GIVEN,
        REFUSED
    }

    /// One question of the situation (情形), before the form.
    ///
    /// @param page the form that is filled in afterwards
    /// @param before what was answered to the questions before
    /// @param ticked codes of its options that are chosen so far
    record SituationQuestion(
            FormPage page, Guide.Question question, List<Guide.Answered> before, Set<String> ticked)
            implements Applying {
        public SituationQuestion {
            before = List.copyOf(before);
            ticked = Set.copyOf(ticked);
        }

        SituationQuestion with(FormPage changed) {
            return new SituationQuestion(changed, question, before, ticked);
        }

        SituationQuestion ticked(Set<String> codes) {
            return new SituationQuestion(page, question, before, codes);
        }

        @Override
        public FormDraft draft() {
            return page.draft();
        }

        @Override
        public Browsing from() {
            return page.from();
        }
    }

    /// One section of the form.
    ///
    /// @param problems by field, first shown when one wants to go on
    /// @param takenUp whether it goes on from what was kept before
    record FormPage(
            FormDraft draft,
            int section,
            Map<String, FieldProblem> problems,
            Consent consent,
            boolean takenUp,
            Browsing from)
            implements Applying {
        public FormPage {
            problems = Map.copyOf(problems);
        }

        FormPage with(FormDraft changed) {
            return new FormPage(changed, section, Map.of(), consent, takenUp, from);
        }

        FormPage at(int other) {
            return new FormPage(draft, other, Map.of(), consent, takenUp, from);
        }

        FormPage wrong(Map<String, FieldProblem> found) {
            return new FormPage(draft, section, found, consent, takenUp, from);
        }

        FormPage agreed(Consent how) {
            return new FormPage(draft, section, problems, how, takenUp, from);
        }
    }

    /// One field under the keys.
    record FieldEntry(
            FormPage page, Field field, TypingState typing, Optional<FieldProblem> problem)
            implements Applying {

        static FieldEntry of(FormPage page, Field field) {
            var typing =
                    TypingState.of(
                            FieldRules.rule(field),
                            FieldRules.typed(field, page.draft().value(field)));
            return new FieldEntry(page, field, typing, Optional.empty());
        }

        FieldEntry on(FormPage changed) {
            return new FieldEntry(changed, field, typing, problem);
        }

        @Override
        public FormDraft draft() {
            return page.draft();
        }

        @Override
        public Browsing from() {
            return page.from();
        }

        @Override
        public String toString() {
            return "FieldEntry[" + field.code() + "]";
        }
    }

    /// May it be kept on this machine? Asked before anything is.
    ///
    /// @param leaving whether the person keeps it to go (先存着), or goes on
    record ConsentQuestion(FormPage page, boolean leaving) implements Applying {
        @Override
        public FormDraft draft() {
            return page.draft();
        }

        @Override
        public Browsing from() {
            return page.from();
        }
    }

    /// Shall what is kept here be deleted?
    record DiscardQuestion(FormPage page) implements Applying {
        @Override
        public FormDraft draft() {
            return page.draft();
        }

        @Override
        public Browsing from() {
            return page.from();
        }
    }

    /// All of it, to be checked.
    record FormChecked(FormPage page) implements Applying {
        @Override
        public FormDraft draft() {
            return page.draft();
        }

        @Override
        public Browsing from() {
            return page.from();
        }
    }
}
