package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;

/// One line of a block: the tiles that stand side by side in it, or the block's heading.
///
/// @param block index on the page
/// @param from index of its first tile; −1 for the heading
/// @param to index behind its last tile
/// @param above the gap above it, where something stands above it
record BlockLine(int block, Block of, int from, int to, double height, double above) {
    private static final double TURNING_HEIGHT = 112;

    /// The lines of all these blocks at this width.
    ///
    /// @param turning whether the pages turn beside a heading
    static List<BlockLine> of(
            List<Block> blocks, double width, double gap, Look look, boolean turning) {
        var lines = new ArrayList<BlockLine>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.heading().isPresent()) {
                lines.add(heading(i, block, lines.isEmpty() ? 0 : gap, turning, look));
            }
            lines.addAll(tiles(i, block, width, lines.isEmpty() ? 0 : gap, look));
        }
        return lines;
    }

    private static BlockLine heading(
            int index, Block block, double above, boolean turning, Look look) {
        double height =
                turning && block.turns()
                        ? look.px(TURNING_HEIGHT)
                        : look.type(Lettering.BODY).size() * 1.45;
        return new BlockLine(index, block, -1, 0, height, above);
    }

    private static List<BlockLine> tiles(
            int index, Block block, double width, double gap, Look look) {
        var lines = new ArrayList<BlockLine>();
        int columns = columns(block, width, look);
        double each = cell(width, columns, block.columns().gap());
        double same = uniform(block, each, look);
        for (int from = 0; from < block.size(); from += columns) {
            int to = Math.min(block.size(), from + columns);
            double above =
                    from > 0 ? block.columns().gap() : block.heading().isPresent() ? 12 : gap;
            double height = same > 0 ? same : highest(block, from, to, each, look);
            lines.add(new BlockLine(index, block, from, to, height, above));
        }
        return lines;
    }

    /// All rows of a list are as high as its first one; the others are not even asked.
    private static double uniform(Block block, double width, Look look) {
        return block.isUniform() && block.size() > 0
                ? block.tiles().apply(0).height(width, look)
                : 0;
    }

    private static double highest(Block block, int from, int to, double width, Look look) {
        double highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, block.tiles().apply(i).height(width, look));
        }
        return highest;
    }

    static int columns(Block block, double width, Look look) {
        var wanted = block.columns();
        double least = look.px(wanted.leastWidth());
        int fitting =
                least <= 0
                        ? wanted.most()
                        : (int) Math.floor((width + wanted.gap()) / (least + wanted.gap()));
        return Math.clamp(fitting, 1, Math.max(1, Math.min(wanted.most(), block.size())));
    }

    private static double cell(double width, int columns, double gap) {
        return (width - gap * (columns - 1)) / columns;
    }

    /// What these lines take below each other.
    static double heightOf(List<BlockLine> lines) {
        double all = lines.stream().mapToDouble(line -> line.above() + line.height()).sum();
        return lines.isEmpty() ? 0 : all - lines.getFirst().above();
    }

    /// The height up to which it takes room that would stay empty.
    double most(double width, Look look) {
        double each = cell(width, columns(of, width, look), of.columns().gap());
        double highest = height;
        for (int i = Math.max(0, from); i < to; i++) {
            highest = Math.max(highest, of.tiles().apply(i).most(each, look));
        }
        return highest;
    }

    BlockLine higher(double more) {
        return new BlockLine(block, of, from, to, height + more, above);
    }

    boolean isHeading() {
        return from < 0;
    }

    /// Its tiles, placed side by side in this area.
    ///
    /// @param slot names the line's place on the page
    List<Placed> placed(Area area, String slot, Look look) {
        var placed = new ArrayList<Placed>();
        int columns = columns(of, area.width(), look);
        double gap = of.columns().gap();
        double each = cell(area.width(), columns, gap);
        for (int i = from; i < to; i++) {
            double x = area.x() + (i - from) * (each + gap);
            placed.addAll(
                    of.tiles()
                            .apply(i)
                            .in(
                                    slot + "." + (i - from),
                                    new Area(x, area.y(), each, area.height()),
                                    look));
        }
        return placed;
    }
}
