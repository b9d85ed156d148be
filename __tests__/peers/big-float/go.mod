module bigfloatpeer

go 1.26
