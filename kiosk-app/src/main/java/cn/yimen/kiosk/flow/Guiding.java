package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.Guide.Answered;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// 办事指南: first what the situation is, then what to bring.
public sealed interface Guiding extends KioskState.Visited {

    Guide guide();

    Browsing from();

    @Override
    default Visitor visitor() {
        return from().visitor();
    }

    /// One question of the situation (场景导引).
    ///
    /// @param answers to the questions before
    /// @param ticked codes of options, where several may be given
    record AskingSituation(
            Guide guide,
            Question question,
            List<Answered> answers,
            Set<String> ticked,
            Browsing from)
            implements Guiding {
        public AskingSituation {
            answers = List.copyOf(answers);
            ticked = Set.copyOf(ticked);
        }
    }

    /// What to bring, what it costs, how long it takes, where.
    ///
    /// @param first index of what to bring that is to be seen
    record GuideShown(Guide guide, List<Answered> answers, int first, OnPaper paper, Browsing from)
            implements Guiding {
        public GuideShown {
            answers = List.copyOf(answers);
        }

        public List<Material> toBring() {
            return guide.toBring(answers);
        }
    }

    /// How far the guide is on paper.
    ///
    /// @param trouble why no paper came
    record OnPaper(Stage stage, Optional<Trouble> trouble) {

        public static final OnPaper NOT_ASKED = new OnPaper(Stage.NOT_ASKED, Optional.empty());
        static final OnPaper PRINTING = new OnPaper(Stage.PRINTING, Optional.empty());

        /// Where it stands.
        public enum Stage {
            NOT_ASKED,
            PRINTING,
            OUT,
            NOT_OUT
        }

        static OnPaper ended(Optional<Trouble> why) {
            return new OnPaper(why.isEmpty() ? Stage.OUT : Stage.NOT_OUT, why);
        }
    }
}
