package cn.yimen.ui.voice;

/// Nothing urgent comes.
final class Uninterrupted implements Playing {

    @Override
    public void begins() {}

    @Override
    public boolean mustStop() {
        return false;
    }
}
