package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Applying.Consent;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.List;
import java.util.Optional;

/// 材料采集: the papers that belong to a form are laid under the machine's camera, page by page. Only
/// where the person agreed that the draft is kept; what is taken is kept with it.
public sealed interface Capturing extends Applying {

    FormPage page();

    /// Whether a form's papers can be laid under a camera here; whether they will depends on
    /// whether the person lets them be kept.
    static boolean isPossible(World world, FormPage page) {
        return world.part(Part.CAMERA).usable()
                && page.consent() != Consent.REFUSED
                && !world.guide(page.draft().item()).papers().isEmpty();
    }

    @Override
    default FormDraft draft() {
        return page().draft();
    }

    @Override
    default Browsing from() {
        return page().from();
    }

    /// What to bring, and how many pages of each are taken.
    ///
    /// @param first index of a paper that is to be seen
    record PaperList(FormPage page, List<Paper> papers, int first) implements Capturing {

        public PaperList {
            papers = List.copyOf(papers);
        }

        PaperList with(FormDraft changed) {
            return new PaperList(page.with(changed), papers, first);
        }

        PaperList at(int other) {
            return new PaperList(page, papers, Math.max(0, other));
        }

        Optional<Paper> paper(String code) {
            return papers.stream().filter(paper -> paper.code().equals(code)).findFirst();
        }
    }

    /// One paper under the camera.
    record PaperShown(PaperList list, Paper paper, Look look) implements Capturing {

        @Override
        public FormPage page() {
            return list.page();
        }

        PaperShown with(Look other) {
            return new PaperShown(list, paper, other);
        }

        PaperShown with(FormDraft changed) {
            return new PaperShown(list.with(changed), paper, look);
        }
    }

    /// How far one is with the next page.
    sealed interface Look {

        /// @param trouble why there was no picture; empty before the first try
        record Ready(Optional<ShotProblem> trouble) implements Look {}

        /// The camera is at it.
        record Waiting() implements Look {}

        /// Is it good?
        record Seen(Photo photo) implements Look {}

        /// It is being written down.
        record BeingKept(Photo photo) implements Look {}
    }

    /// Why there is no picture, in words for whoever stands there.
    enum ShotProblem {
        NOTHING_CAME,
        UNUSABLE,
        NOT_WORKING,
        /// The machine could not write it down.
        NOT_KEPT,
        /// No more pages of one paper.
        ENOUGH
    }
}
