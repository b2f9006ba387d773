/// The way to the provincial platform: store and forward over the hall's journal.
@NullMarked
package cn.yimen.uplink;

import org.jspecify.annotations.NullMarked;
