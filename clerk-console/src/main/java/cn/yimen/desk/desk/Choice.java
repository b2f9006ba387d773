package cn.yimen.desk.desk;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand;

/// One answer to a [Question].
///
/// @param digit that gives it, 1 to 9
public record Choice(int digit, Label label, Then then) {

    /// What stands beside the digit.
    public sealed interface Label {

        /// A word of the desk, by its name in the bundle.
        record Word(String key) implements Label {}

        record OfLine(LineId line) implements Label {}

        record AtWindow(WindowId window) implements Label {}

        record OfMaterial(Material material, Checks.Mark mark) implements Label {}

        /// A row of the list at the right.
        record Row(TicketId ticket) implements Label {}
    }

    /// What follows from it.
    public sealed interface Then {

        record Ask(Question next) implements Then {}

        record Send(HallCommand command) implements Then {}

        /// Says the next thing of a material; the question stays.
        record Turn(Checks.Piece piece, Material material) implements Then {}

        /// Says in which languages the paper speaks; the question stays.
        record SayPaper(TicketId ticket, boolean english) implements Then {}
    }

    static Choice ask(int digit, Label label, Question next) {
        return new Choice(digit, label, new Then.Ask(next));
    }

    static Choice send(int digit, Label label, HallCommand command) {
        return new Choice(digit, label, new Then.Send(command));
    }
}
