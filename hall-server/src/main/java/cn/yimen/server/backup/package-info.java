/// A copy of all that a hall's server keeps, and the way back from it.
@NullMarked
package cn.yimen.server.backup;

import org.jspecify.annotations.NullMarked;
