module goregexppeer

go 1.26
