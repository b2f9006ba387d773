package cn.yimen.ui.host;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import java.util.List;
import java.util.Optional;

/// Where a program's window stands and how large it is, as options say it: for whoever tries it on
/// a desktop.
///
/// @param factor px of the desktop for each px of the design
public record PanelPlace(double factor, double x, double y) {

    private static final String FIT = "--fit";
    private static final String AT = "--at";
    private static final double LARGEST_FIT = 4;

    public static final List<Option> OPTIONS =
            List.of(
                    Option.of(FIT, "0.5", "how large the window is; 1 is the design, px for px"),
                    Option.of(AT, "X,Y", "where its left upper corner stands, in px"));

    private record Corner(double x, double y) {}

    /// Empty where neither option is given.
    public static Optional<PanelPlace> read(Given given) {
        double factor = given.read(FIT, PanelPlace::factor).orElse(1.0);
        var corner = given.read(AT, PanelPlace::corner).orElse(new Corner(0, 0));
        return given.has(FIT) || given.has(AT)
                ? Optional.of(new PanelPlace(factor, corner.x(), corner.y()))
                : Optional.empty();
    }

    private static double factor(String text) throws WrongValue {
        double factor = number(text, "is no factor like 0.5");
        if (!(factor > 0 && factor <= LARGEST_FIT)) {
            throw new WrongValue(text + " is no factor between 0 and 4");
        }
        return factor;
    }

    private static Corner corner(String text) throws WrongValue {
        var wrong = "is no place; give two numbers of px like 100,0";
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            throw new WrongValue(text + " " + wrong);
        }
        return new Corner(number(parts[0], wrong), number(parts[1], wrong));
    }

    private static double number(String text, String wrong) throws WrongValue {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new WrongValue(text + " " + wrong);
        }
    }

    /// That panel there, and so large.
    public Panel of(Panel exact) {
        return exact.scaled(factor).at(x, y);
    }
}
