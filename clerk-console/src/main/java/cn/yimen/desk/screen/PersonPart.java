package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Person;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.ui.control.Area;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The person of the ticket in hand, masked.
final class PersonPart {

    private static final double END = DeskLayout.LEFT_END;
    private static final Area ROOM = new Area(340, 78, END - 340, 80);

    private PersonPart() {}

    static void draw(Sketch sketch, Ticket ticket) {
        var taken = sketch.words().time(sketch.desk(), ticket.issuedAt());
        var how = sketch.text("identity." + Words.key(ticket.identity()), taken);
        var view = sketch.desk().person().viewOf(ticket.id());
        if (view.isPresent()) {
            seen(sketch, view.get());
            sketch.drawing().before(how, soft(18), ROOM, 157);
            return;
        }
        var about =
                switch (sketch.desk().person()) {
                    case Person.Asked _ -> sketch.text("person.asked");
                    case Person.NotFound _ -> sketch.text("person.missing");
                    case Person.Nobody _, Person.Seen _ -> "";
                };
        sketch.drawing().before(how, soft(18), ROOM, 103);
        sketch.drawing().before(about, soft(18), ROOM, 130);
    }

    private static void seen(Sketch sketch, HolderView view) {
        var sex = view.woman().map(woman -> sketch.text(woman ? "person.woman" : "person.man"));
        var age = view.age().map(years -> sketch.text("person.age", years));
        var about =
                Stream.of(sex, age).flatMap(word -> word.stream()).collect(Collectors.joining(" "));
        double x = sketch.drawing().before(about, letters(19), END, 103);
        var name = view.maskedName();
        double room = x - 6 - 240;
        sketch.drawing().before(name, bold(22), new Area(x - 6 - room, 80, room, 30), 103);
        sketch.drawing().before(view.maskedNumber(), soft(18), ROOM, 130);
    }
}
