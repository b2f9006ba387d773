package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Filing.Need;
import cn.yimen.kiosk.flow.Filing.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// 提交申请: from the filled-in form to the province. Only while the province answers: formal
/// acceptance is the province's alone.
public sealed interface HandingIn extends Applying {

    Sheaf sheaf();

    @Override
    default FormDraft draft() {
        return sheaf().draft();
    }

    @Override
    default Browsing from() {
        return sheaf().page().from();
    }

    /// What is handed in together.
    record Sheaf(FormPage page, Filing filing, Finds finds) {

        FormDraft draft() {
            return page.draft();
        }

        Sheaf with(FormDraft changed) {
            return new Sheaf(page.with(changed), filing, finds);
        }

        Sheaf with(Finds found) {
            return new Sheaf(page, filing, found);
        }

        /// How a paper stands.
        public Standing standing(Rule rule) {
            var pages = draft().pages().getOrDefault(rule.code(), List.of());
            if (!pages.isEmpty()) {
                return new Standing.Pictures(pages.size());
            }
            return Optional.ofNullable(draft().support().provided().get(rule.code()))
                    .<Standing>map(Standing.By::new)
                    .orElseGet(() ->
                            rule.need() == Need.OPTIONAL
                                    ? new Standing.NotNeeded()
                                    : new Standing.Open());
        }

        /// The papers of which nothing was said yet.
        public List<Rule> open() {
            return filing.papers().stream()
                    .filter(rule -> standing(rule) instanceof Standing.Open)
                    .toList();
        }

        /// Whether something is promised that is signed for.
        public boolean isSigned() {
            return draft().support().provided().values().stream()
                    .anyMatch(how ->
                            how instanceof Provided.Promised || how instanceof Provided.Later);
        }
    }

    /// How a paper stands.
    sealed interface Standing {
        record Open() implements Standing {}

        record NotNeeded() implements Standing {}

        record Pictures(int pages) implements Standing {}

        record By(Provided how) implements Standing {}
    }

    /// The papers, each with how it is provided.
    ///
    /// @param first the first that is shown
    record Papers(Sheaf sheaf, int first) implements HandingIn {}

    /// How shall this one be provided?
    record PaperWays(Papers list, Rule rule) implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return list.sheaf();
        }
    }

    /// A phone sends it: the code stands on the screen.
    record FromPhone(PaperWays ways, Phone phone) implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return ways.sheaf();
        }
    }

    /// How far the phone is.
    sealed interface Phone {
        record Asking() implements Phone {}

        /// @param text the link in the code
        /// @param files that have arrived
        record Shown(String text, Instant expiresAt, List<String> files) implements Phone {
            public Shown {
                files = List.copyOf(files);
            }

            @Override
            public String toString() {
                return "Shown[" + files.size() + "]";
            }
        }

        record NotReached() implements Phone {}

        record TooLate() implements Phone {}
    }

    /// All of it once more, before it goes.
    record Summary(Sheaf sheaf, int first) implements HandingIn {}

    /// What one commits oneself to, in plain words (告知承诺、容缺). Nothing is ticked beforehand.
    record PromiseText(Summary summary) implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return summary.sheaf();
        }
    }

    /// @param tooLittle whether what is there can be no name
    record Signing(PromiseText text, Strokes strokes, boolean tooLittle) implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return text.sheaf();
        }
    }

    /// On its way.
    record BeingHandedIn(Summary summary, Optional<Strokes> signature, Stage stage, int seconds)
            implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return summary.sheaf();
        }
    }

    enum Stage {
        FILES,
        APPLICATION
    }

    /// It did not come about, or nobody knows.
    record NotHandedIn(Summary summary, Optional<Strokes> signature, Why why) implements HandingIn {
        @Override
        public Sheaf sheaf() {
            return summary.sheaf();
        }
    }

    enum Why {
        /// Nothing has arrived; what was filled in stays as it is.
        NOT_REACHED,
        /// It may have arrived. The same is handed in again, and nothing else until that is known.
        UNKNOWN,
        /// The item is not offered any more.
        GONE,
        /// The province wants to see the person at a window (实名等级).
        IN_PERSON,
        /// Something is missing that cannot be given here.
        INCOMPLETE,
        REFUSED,
        /// This machine could not keep what must be kept until it has arrived.
        NOT_KEPT
    }

    /// The item asks for something else by now: its new form, with what was filled in.
    record AskedAnew(Sheaf sheaf) implements HandingIn {}
}
