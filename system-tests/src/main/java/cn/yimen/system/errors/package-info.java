/// The document of all error codes, made from the programs' own lists.
@NullMarked
package cn.yimen.system.errors;

import org.jspecify.annotations.NullMarked;
