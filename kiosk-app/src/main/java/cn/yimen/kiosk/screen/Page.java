package cn.yimen.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/// What stands on a page, and never where: [PageLayout] places it on every panel, in elder type and
/// in low reach, and turns pages where it does not all fit.
///
/// @param title what the page is about
/// @param crumb a small line above the title; empty where there is none
/// @param lead a line below it
/// @param steps how far the errand is
/// @param blocks in reading order
/// @param first index of an entry that is to be seen, in the block whose pages turn; empty where
///   the view keeps the place itself
/// @param acts the proposed act, and at most one beside it
/// @param secondsLeft until the page closes by itself
/// @param keyboard keys to type with, made for [Frame#keyboard]
record Page(
        String title,
        String crumb,
        String lead,
        Optional<Steps> steps,
        List<Block> blocks,
        OptionalInt first,
        Acts acts,
        OptionalInt secondsLeft,
        Optional<Region> keyboard) {

    Page {
        blocks = List.copyOf(blocks);
    }

    /// @param primary at the bottom, over the full width
    /// @param secondary left of it, or above it in a rail
    record Acts(Optional<Tile> primary, Optional<Tile> secondary) {
        static final Acts NONE = new Acts(Optional.empty(), Optional.empty());

        boolean isEmpty() {
            return primary.isEmpty() && secondary.isEmpty();
        }
    }

    static Page titled(String title) {
        return new Page(
                title,
                "",
                "",
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Acts.NONE,
                OptionalInt.empty(),
                Optional.empty());
    }

    Page crumb(String words) {
        return new Page(title, words, lead, steps, blocks, first, acts, secondsLeft, keyboard);
    }

    Page lead(String words) {
        return new Page(title, crumb, words, steps, blocks, first, acts, secondsLeft, keyboard);
    }

    /// The same with its lead as the first of the blocks.
    Page leadingBody() {
        var all = new ArrayList<Block>();
        all.add(Block.of(Words.lead(lead)));
        all.addAll(blocks);
        return new Page(title, crumb, "", steps, all, first, acts, secondsLeft, keyboard);
    }

    /// @param current index of the step that this page is
    Page steps(List<String> names, int current) {
        var shown = Optional.of(new Steps(names, current));
        return new Page(title, crumb, lead, shown, blocks, first, acts, secondsLeft, keyboard);
    }

    Page with(Block block) {
        var all = new ArrayList<>(blocks);
        all.add(block);
        return new Page(title, crumb, lead, steps, all, first, acts, secondsLeft, keyboard);
    }

    /// A single tile over the full width.
    Page with(Tile tile) {
        return with(Block.of(tile));
    }

    /// A notice: in the rail where there is one, else below what came before.
    Page notice(Band notice) {
        return with(Block.of(notice).aside());
    }

    Page notice(Optional<Band> notice) {
        return notice.map(this::notice).orElse(this);
    }

    Page first(int index) {
        return new Page(
                title,
                crumb,
                lead,
                steps,
                blocks,
                OptionalInt.of(index),
                acts,
                secondsLeft,
                keyboard);
    }

    Page primary(Tile act) {
        var both = new Acts(Optional.of(act), acts.secondary());
        return new Page(title, crumb, lead, steps, blocks, first, both, secondsLeft, keyboard);
    }

    /// The second key; it is always plain.
    Page secondary(Act act) {
        var both = new Acts(acts.primary(), Optional.of(act.plain()));
        return new Page(title, crumb, lead, steps, blocks, first, both, secondsLeft, keyboard);
    }

    Page closingIn(int seconds) {
        var left = OptionalInt.of(seconds);
        return new Page(title, crumb, lead, steps, blocks, first, acts, left, keyboard);
    }

    /// Keys to type with; made for [Frame#keyboard], and kept by the screen.
    Page keyboard(Region keys) {
        var shown = Optional.of(keys);
        return new Page(title, crumb, lead, steps, blocks, first, acts, secondsLeft, shown);
    }
}
