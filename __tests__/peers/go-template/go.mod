module gotemplatepeer

go 1.26
