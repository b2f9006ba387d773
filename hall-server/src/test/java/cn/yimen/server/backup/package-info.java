/// Copies of what a hall's server keeps.
@NullMarked
package cn.yimen.server.backup;

import org.jspecify.annotations.NullMarked;
