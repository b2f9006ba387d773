package cn.yimen.kiosk.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Tiles that belong together: rows, keys side by side, lines of a card.
///
/// @param size how many tiles there are on all pages
/// @param tiles a tile by its index; asked for those that are shown only
/// @param place where the block belongs
/// @param columns how many stand side by side at most, and the least width of one (standard design)
/// @param joined lines of one card, with hairlines between them
/// @param turns whether its pages turn when it is too long while what is around it stays
/// @param aPage how many lines a page shows at most, and how many in elder type
/// @param heading above its first tile; empty where there is none
/// @param isUniform whether all tiles are as high as the first
record Block(
        int size,
        IntFunction<Tile> tiles,
        Place place,
        Columns columns,
        boolean joined,
        boolean turns,
        Most aPage,
        Optional<String> heading,
        boolean isUniform) {
    private static final Most UNLIMITED = new Most(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final Most OF_A_LIST = new Most(6, 4);

    /// Where a block belongs.
    enum Place {
        BODY,
        /// In the rail, where there is one with room.
        ASIDE,
        /// At the end of the title's line; below the title where there is no room.
        BESIDE_TITLE
    }

    record Columns(int most, double leastWidth, double gap) {
        static final Columns ONE = new Columns(1, 0, 14);
    }

    record Most(int standard, int elder) {
        int in(Look look) {
            return look.elder() ? elder : standard;
        }
    }

    /// Rows of a list, most wanted first; the pages turn where it is long. All rows are equally
    /// high.
    static <T> Block rows(List<T> entries, Function<T, Tile> row) {
        return new Block(
                entries.size(),
                i -> row.apply(entries.get(i)),
                Place.BODY,
                Columns.ONE,
                false,
                true,
                OF_A_LIST,
                Optional.empty(),
                true);
    }

    static Block rows(List<? extends Tile> rows) {
        return rows(List.copyOf(rows), Function.identity());
    }

    /// Tiles below each other, each as high as it needs.
    static Block of(Tile... tiles) {
        return of(List.of(tiles));
    }

    static Block of(List<? extends Tile> tiles) {
        var all = List.<Tile>copyOf(tiles);
        return new Block(
                all.size(),
                all::get,
                Place.BODY,
                new Columns(1, 0, 20),
                false,
                false,
                UNLIMITED,
                Optional.empty(),
                false);
    }

    /// Keys or cards side by side, as many as the width holds.
    ///
    /// @param leastWidth of one, in px of the standard design
    static Block grid(int mostColumns, double leastWidth, List<? extends Tile> tiles) {
        return of(tiles).in(new Columns(mostColumns, leastWidth, 16));
    }

    /// Lines of one card, with hairlines between them.
    static Block card(List<? extends Tile> lines) {
        var block = of(lines).in(new Columns(1, 0, 0));
        return new Block(
                block.size,
                block.tiles,
                block.place,
                block.columns,
                true,
                false,
                block.aPage,
                block.heading,
                false);
    }

    /// Its pages turn by themselves when not everything fits.
    Block turning() {
        return new Block(size, tiles, place, columns, joined, true, aPage, heading, isUniform);
    }

    /// In elder type one at a time.
    Block oneByOneForElders() {
        return new Block(
                size,
                tiles,
                place,
                columns,
                joined,
                turns,
                new Most(aPage.standard(), 1),
                heading,
                isUniform);
    }

    /// No more lines a page than this.
    Block atMost(int lines) {
        return new Block(
                size,
                tiles,
                place,
                columns,
                joined,
                turns,
                new Most(lines, lines),
                heading,
                isUniform);
    }

    Block headed(String words) {
        return new Block(
                size, tiles, place, columns, joined, turns, aPage, Optional.of(words), isUniform);
    }

    Block aside() {
        return at(Place.ASIDE);
    }

    Block besideTitle() {
        return at(Place.BESIDE_TITLE);
    }

    Block at(Place other) {
        return new Block(size, tiles, other, columns, joined, turns, aPage, heading, isUniform);
    }

    /// Rows beside each other where the width holds so many, in px of the standard design.
    Block sideBySide(int most, double leastWidth) {
        return in(new Columns(most, leastWidth, Columns.ONE.gap()));
    }

    private Block in(Columns other) {
        return new Block(size, tiles, place, other, joined, turns, aPage, heading, isUniform);
    }
}
