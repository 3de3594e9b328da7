package org.cvmworkbench.store.sql;

import org.h2.value.TypeInfo;
import org.h2.value.Value;

/// A column of a table.
record TableColumn(String name, TypeInfo type, Cell cell) {
    static final TypeInfo TEXT = TypeInfo.TYPE_VARCHAR;

    /// A decimal with so many digits, some of them behind the point.
    static TypeInfo decimal(int digits, int behind) {
        return TypeInfo.getTypeInfo(Value.NUMERIC, digits, behind, null);
    }
}
