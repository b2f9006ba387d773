package cn.yimen.hall.config;

import cn.yimen.hall.config.Catalogue.Department;
import cn.yimen.hall.config.Catalogue.Theme;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One reading of a catalogue: nodes → [Catalogue], with every problem noted on the way.
final class CatalogueSheet {

    private final HallConfig hall;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Set<String> departmentIds = new HashSet<>();
    private final Set<String> themeIds = new HashSet<>();

    CatalogueSheet(HallConfig hall) {
        this.hall = hall;
    }

    Reading<Catalogue> read(Node root) {
        var fields = Fields.of(root, problems);
        var version = fields.text("version");
        var updated = updated(fields);
        var departments = departments(fields);
        var themes = themes(fields);
        var nodes = fields.some("items");
        var said = fields.listOrEmpty("occasions");
        fields.nothingElse();
        var items = problems.isEmpty() ? items(nodes) : List.<ServiceItem>of();
        var occasions = new OccasionSheet(items, problems, warnings).read(said);
        if (problems.isEmpty() && items.isEmpty()) {
            fields.problem("items", "none of the items can be used");
            problems.addAll(warnings);
        }
        return problems.isEmpty()
                ? new Reading.Read<>(
                        new Catalogue(version, updated, departments, themes, items, occasions),
                        warnings)
                : new Reading.Unreadable<>(problems);
    }

    private static LocalDate updated(Fields fields) {
        var text = fields.text("updated");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            if (!text.equals(Fields.UNKNOWN)) {
                fields.problem("updated", "a date such as 2026-11-20 is expected here");
            }
            return LocalDate.EPOCH;
        }
    }

    private List<Department> departments(Fields fields) {
        var departments = new ArrayList<Department>();
        var creditCodes = new HashSet<String>();
        for (var node : fields.some("departments")) {
            var department = Fields.of(node, problems);
            departments.add(
                    new Department(
                            department.unique("id", departmentIds),
                            department.text("name"),
                            department.text("shortName"),
                            creditCode(department, creditCodes),
                            WordingSheet.read(department)));
            department.nothingElse();
        }
        return departments;
    }

    private static String creditCode(Fields department, Set<String> seen) {
        var code = department.unique("creditCode", seen);
        if (!code.equals(Fields.UNKNOWN) && !CreditCode.isValid(code)) {
            department.problem(
                    "creditCode", code + " is no credit code: length, letters or check character");
        }
        return code;
    }

    private List<Theme> themes(Fields fields) {
        var themes = new ArrayList<Theme>();
        for (var node : fields.some("themes")) {
            var theme = Fields.of(node, problems);
            themes.add(
                    new Theme(
                            theme.unique("id", themeIds),
                            theme.text("name"),
                            theme.text("icon"),
                            WordingSheet.read(theme)));
            theme.nothingElse();
        }
        return themes;
    }

    private List<ServiceItem> items(List<Node> nodes) {
        var items = new ArrayList<ServiceItem>();
        var codes = new HashSet<String>();
        for (var node : nodes) {
            var itemProblems = new ArrayList<Problem>();
            var item = new ItemSheet(itemProblems).read(node, codes);
            checkPlaces(node, item, itemProblems);
            if (itemProblems.isEmpty()) {
                items.add(item);
                warnOfIdleLine(node, item);
            }
            warnings.addAll(itemProblems);
        }
        return items;
    }

    /// An item's department, themes and line must exist.
    private void checkPlaces(Node node, ServiceItem item, List<Problem> found) {
        if (!found.isEmpty()) {
            return;
        }
        var fields = Fields.of(node, found);
        if (!departmentIds.contains(item.department())) {
            fields.problem("department", "unknown department " + item.department());
        }
        for (var theme : item.themes()) {
            if (!themeIds.contains(theme)) {
                fields.problem("themes", "unknown theme " + theme);
            }
        }
        if (hall.line(item.line()).isEmpty()) {
            fields.problem("line", "unknown line " + item.line());
        }
    }

    private void warnOfIdleLine(Node node, ServiceItem item) {
        if (hall.windowsOf(item.line()).isEmpty()) {
            var text =
                    item.name() + " is a service without windows: none serves line " + item.line();
            warnings.add(new Problem(node.place().toString(), text));
        }
    }
}
