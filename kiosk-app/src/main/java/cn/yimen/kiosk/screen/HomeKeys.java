package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The keys of the home screen, which have places of their own on every panel.
///
/// @param hasQueue whether somebody waits for numbers here; where not, the others take their places
record HomeKeys(List<HomeFaces.Face> faces, boolean hasQueue) implements Tile {
    private static final List<HomeKey> LARGE =
            List.of(
                    HomeKey.TAKE_NUMBER,
                    HomeKey.BOOKING,
                    HomeKey.GUIDE,
                    HomeKey.MY_TICKETS,
                    HomeKey.APPLY,
                    HomeKey.CASES);
    private static final List<HomeKey> SMALL =
            List.of(
                    HomeKey.RATE,
                    HomeKey.HOTLINE,
                    HomeKey.PAY,
                    HomeKey.CERTIFICATES,
                    HomeKey.LICENCE);

    HomeKeys {
        faces = List.copyOf(faces);
    }

    @Override
    public double height(double width, Look look) {
        if (look.lowReach() && !look.isWide()) {
            return 3 * 220 + 3 * 24 + 144;
        }
        return look.isWide() ? look.frame().body().height() : hasQueue ? 1124 : 796;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return new Region();
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        var placed = new ArrayList<Placed>();
        var large =
                LARGE.stream()
                        .flatMap(key -> faces.stream().filter(face -> face.offer().key() == key))
                        .toList();
        var small = faces.stream().filter(HomeKeys::isSmall).toList();
        for (int i = 0; i < large.size(); i++) {
            var place = large(i, large.size(), area, look);
            placed.add(
                    new Placed(slot + "." + large.get(i).offer().key(), place, key(large.get(i))));
        }
        double height = look.form() == PanelForm.SQUARE ? 128 : 144;
        var row = new Area(area.x(), area.bottom() - height, area.width(), height);
        double gap = look.form() == PanelForm.SQUARE ? 16 : 24;
        for (int i = 0; i < small.size(); i++) {
            placed.add(
                    new Placed(
                            slot + "." + small.get(i).offer().key(),
                            cell(row, i, small.size(), gap),
                            key(small.get(i))));
        }
        return placed;
    }

    private static boolean isSmall(HomeFaces.Face face) {
        return SMALL.contains(face.offer().key());
    }

    private Area large(int index, int count, Area area, Look look) {
        if (look.form() == PanelForm.SQUARE || (look.lowReach() && !look.isWide()) || !hasQueue) {
            return evenly(index, count, area, look);
        }
        return look.form() == PanelForm.PORTRAIT ? upright(index, area) : lying(index, area);
    }

    /// Rows of two or three, all alike.
    private static Area evenly(int index, int count, Area area, Look look) {
        int columns = look.isWide() ? 3 : 2;
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        double gap = look.form() == PanelForm.SQUARE ? 16 : 24;
        double small = look.form() == PanelForm.SQUARE ? 128 : 144;
        double height = (area.height() - small - rows * gap) / rows;
        int row = index / columns;
        double y = area.y() + row * (height + gap);
        int inRow = Math.min(columns, count - row * columns);
        return cell(new Area(area.x(), y, area.width(), height), index % columns, inRow, gap);
    }

    /// 取号 tall at the left, two beside it, three below.
    private static Area upright(int index, Area area) {
        double half = (area.width() - 24) / 2;
        return switch (index) {
            case 0 -> new Area(area.x(), area.y(), half, 624);
            case 1 -> new Area(area.x() + half + 24, area.y(), half, 300);
            case 2 -> new Area(area.x() + half + 24, area.y() + 324, half, 300);
            default ->
                    cell(new Area(area.x(), area.y() + 648, area.width(), 296), index - 3, 3, 24);
        };
    }

    private static Area lying(int index, Area area) {
        double left = area.x() + 380;
        double rest = area.width() - 380;
        double both = area.height() - 168;
        double row = (both - 24) / 2;
        return switch (index) {
            case 0 -> new Area(area.x(), area.y(), 356, both);
            case 1, 2 -> cell(new Area(left, area.y(), rest, row), index - 1, 2, 24);
            default -> cell(new Area(left, area.y() + row + 24, rest, row), index - 3, 3, 24);
        };
    }

    private static Area cell(Area row, int index, int count, double gap) {
        double width = (row.width() - (count - 1) * gap) / count;
        return new Area(row.x() + index * (width + gap), row.y(), width, row.height());
    }

    static Tile key(HomeFaces.Face face) {
        var touch = new KioskEvent.OpenHomeKey(face.offer().key());
        var spoken = face.name() + ", " + face.note().replace("\n", " ");
        return Drawing.key(
                face,
                300,
                Touching.plain(touch, spoken).off(!face.offer().answers()),
                HomeFaces::draw);
    }
}
