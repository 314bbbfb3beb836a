SELECT e.enumtypid::int8 AS enumtypid, e.enumlabel FROM pg_enum e ORDER BY e.enumtypid, e.enumsortorder
